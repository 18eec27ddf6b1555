/** Takes the grain out of a picture of one line: bad light makes a camera draw dots that an engine reads as strokes. */
import { emptyGrey, type Grey } from './grey'

// Names of their own: a loop over millions of pixels looks them up each time, which is slow where tests run.
const { min, max, ceil, exp } = Math

/** Spread of the blur as a share of the line's height: less keeps the dots, more closes the strokes (measured on noisy licences). */
const spread = 0.036

export function softened(line: Grey): Grey {
  const sigma = line.height * spread
  const reach = ceil(2.5 * sigma)
  const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, i) => exp(-((i - reach) ** 2) / (2 * sigma * sigma)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const { width, height, data } = line
  const along = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let i = -reach; i <= reach; i++) {
        sum += (weights[i + reach] as number) * (data[y * width + max(0, min(width - 1, x + i))] as number)
      }
      along[y * width + x] = sum / all
    }
  }
  const out = emptyGrey(width, height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let i = -reach; i <= reach; i++) {
        sum += (weights[i + reach] as number) * (along[max(0, min(height - 1, y + i)) * width + x] as number)
      }
      out.data[y * width + x] = sum / all + 0.5
    }
  }
  return out
}
