/** Takes uneven light out of a photograph: afterwards the paper is white everywhere, whatever the lamp did. */
import { emptyGrey, type Grey, resize, sampleAt } from './grey'

// Names of their own: a loop over millions of pixels looks them up each time, which is slow where tests run.
const { min, max, floor, ceil } = Math

/** Side, in pixels, of the squares in which the paper's brightness is looked for. */
const cell = 24

/** Each pixel divided by the brightness of the paper around it; 255 = paper. */
export function evenLight(picture: Grey): Grey {
  const paper = smooth(spread(brightest(picture)))
  const out = emptyGrey(picture.width, picture.height)
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const white = max(24, sampleAt(paper, x / cell - 0.5, y / cell - 0.5))
      const value = ((picture.data[y * picture.width + x] as number) * 255) / white
      out.data[y * picture.width + x] = min(255, value)
    }
  }
  return out
}

/** The 85th percentile of each square, from a sparse sample. */
function brightest(picture: Grey): Grey {
  const [width, height] = [max(2, ceil(picture.width / cell)), max(2, ceil(picture.height / cell))]
  const out = emptyGrey(width, height)
  const seen = new Uint8Array(cell * cell)
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      let n = 0
      for (let y = j * cell; y < min(picture.height, (j + 1) * cell); y += 2) {
        for (let x = i * cell; x < min(picture.width, (i + 1) * cell); x += 2) seen[n++] = picture.data[y * picture.width + x] as number
      }
      const sorted = seen.subarray(0, n).sort()
      out.data[j * width + i] = n ? (sorted[floor(n * 0.85)] as number) : 255
    }
  }
  return out
}

/** A square full of ink takes the brightness of its brighter neighbours. */
function spread(paper: Grey): Grey {
  const out = emptyGrey(paper.width, paper.height)
  for (let y = 0; y < paper.height; y++) {
    for (let x = 0; x < paper.width; x++) {
      let best = 0
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) {
          const [i, j] = [x + dx, y + dy]
          if (i >= 0 && j >= 0 && i < paper.width && j < paper.height) best = max(best, paper.data[j * paper.width + i] as number)
        }
      }
      out.data[y * paper.width + x] = best
    }
  }
  return out
}

const smooth = (paper: Grey) => resize(resize(paper, max(2, paper.width >> 1), max(2, paper.height >> 1)), paper.width, paper.height)
