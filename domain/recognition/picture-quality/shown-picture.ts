/** A picture in colours, small enough to be looked at several times a second; and what of it the looks need. */
import { emptyGrey, type Grey } from '../grey'

/** Four bytes a pixel (red, green, blue, anything), row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array | Uint8ClampedArray }

/** Longest side a look is given, in pixels: more shows nothing further and costs a phone its frames. */
export const lookSide = 640

export type View = {
  readonly width: number
  readonly height: number
  /** Brightness as the eye sees it. */
  readonly light: Grey
  /** The weakest colour of each pixel: paper is high in all three, wood and skin are low in blue. */
  readonly paper: Grey
  /** Absent where only brightness is known. */
  readonly colours?: Pixels
}

// A name of its own: a loop over many pixels looks it up each time, which is slow where tests run.
const { min } = Math

export function viewOf(pixels: Pixels): View {
  const { width, height, data } = pixels
  const light = emptyGrey(width, height)
  const paper = emptyGrey(width, height)
  for (let i = 0, p = 0; i < width * height; i++, p += 4) {
    const red = data[p] as number
    const green = data[p + 1] as number
    const blue = data[p + 2] as number
    light.data[i] = (red * 77 + green * 150 + blue * 29) >> 8
    paper.data[i] = min(red, green, blue)
  }
  return { width, height, light, paper, colours: pixels }
}

/** Where only the brightness is left, as for a reader. */
export const greyView = (light: Grey): View => ({ width: light.width, height: light.height, light, paper: light })
