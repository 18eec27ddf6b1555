/** Turning a picture by quarters: which way up the camera was held. */
import { emptyGrey, type Grey } from './grey'
import type { QuarterTurns } from './reading'

/** The picture turned clockwise by quarters of a turn. */
export function turned(picture: Grey, quarters: QuarterTurns): Grey {
  if (quarters === 0) return picture
  const { width, height, data } = picture
  const out = quarters === 2 ? emptyGrey(width, height) : emptyGrey(height, width)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [i, j] = quarters === 2 ? [width - 1 - x, height - 1 - y] : quarters === 1 ? [height - 1 - y, x] : [y, width - 1 - x]
      out.data[j * out.width + i] = data[y * width + x] as number
    }
  }
  return out
}
