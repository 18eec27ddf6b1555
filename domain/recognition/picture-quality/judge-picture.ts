/** What is wrong with a picture as a picture, worst first, and where the sheet lies: said before anybody waits for a reading. */
import { cut, type Grey, resize } from '../grey'
import type { Point, Quad } from '../homography'
import type { PictureTrouble } from '../reading'
import { type LookOptions, type Measures, measurePicture } from './measure-picture'
import { gridSide } from './screen-grid'
import { greyView, lookSide, type View } from './shown-picture'

export type PictureVerdict = {
  troubles: PictureTrouble[]
  /** Corners in shares of the picture's width and height; absent where the sheet's edges do not stand out. */
  quad?: Quad
}

export function judgePicture(view: View, options: LookOptions): PictureVerdict {
  const measures = measurePicture(view, options)
  const quad = measures.quad?.map(({ x, y }) => ({ x: x / view.width, y: y / view.height })) as Quad | undefined
  return { troubles: troublesIn(measures, options.aspect), ...(quad ? { quad } : {}) }
}

/** The same where only brightness is left, as for a reader; `aspect` is the sheet's width by its height. */
export function judgeGrey(picture: Grey, aspect: number): PictureVerdict {
  const longSide = Math.max(picture.width, picture.height)
  const scale = Math.min(1, lookSide / longSide)
  const small = scale < 1 ? resize(picture, Math.round(picture.width * scale), Math.round(picture.height * scale)) : picture
  if (Math.min(small.width, small.height) < 32) return { troubles: ['too-small'] }
  return judgePicture(greyView(small), { aspect, longSide, detail: (place) => squareAt(picture, place) })
}

function squareAt(picture: Grey, place: Point): Grey | undefined {
  const [x, y] = [Math.round(place.x * picture.width) - gridSide / 2, Math.round(place.y * picture.height) - gridSide / 2]
  if (x < 0 || y < 0 || x + gridSide > picture.width || y + gridSide > picture.height) return undefined
  return cut(picture, { x, y, width: gridSide, height: gridSide })
}

/** Cards are printed larger against their own size than pages are, and bear less of everything. */
const limitsOf = (aspect: number) => (aspect > 1.5 ? { pixels: 640, softness: 0.0062 } : { pixels: 720, softness: 0.0056 })

/**
 * Limits lie between what good photographs of the drawn certificates show (in brackets: the worst of them) and what spoilt ones do. Softness:
 * a blurred edge of 6.5 ‰ of the card's length leaves strokes of a character in one another (3.3 ‰, 4.0 ‰ at 1280 pixels). Dark: paper at 52 of 255 (142).
 * Glare: 1.5 % of the sheet white (0.7 %). Covered: 2 % (none). Screen: a wave 50 times its surroundings at the least (10).
 * `npm run -s bench:picture` prints how often each is noticed.
 */
export function troublesIn(measures: Measures, aspect: number): PictureTrouble[] {
  const { pixels, softness } = limitsOf(aspect)
  const found: [PictureTrouble, boolean][] = [
    ['too-small', measures.sheetPixels < pixels],
    ['cut-off', measures.outside > 0.012 || (!measures.quad && measures.touches > 0.1 && measures.borders < 4)],
    ['dark', measures.paper < 68],
    ['blurred', measures.softness !== undefined && measures.softness > softness],
    ['covered', measures.covered > 0.02],
    ['glare', measures.washedOut > 0.015],
    ['screen', measures.grid > 16],
  ]
  return found.filter(([, is]) => is).map(([trouble]) => trouble)
}
