/** From a photograph to a flat, evenly lit page, whichever way up the sheet lay. */
import { emptyGrey, type Grey, resize } from './grey'
import { flatten } from './homography'
import { evenLight } from './illumination'
import { locateSheet } from './locate-sheet'
import type { QuarterTurns } from './reading'

/** The sheet seen from above, `width` pixels wide; the whole picture where its edges cannot be seen. */
export function flatPage(picture: Grey, aspect: number, width: number): { page: Grey; located: boolean } {
  const quad = locateSheet(picture, aspect)
  if (quad) return { page: evenLight(flatten(picture, quad, width, Math.round(width / aspect))), located: true }
  return { page: evenLight(resize(picture, width, Math.round((width * picture.height) / picture.width))), located: false }
}

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
