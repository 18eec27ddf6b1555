/** Which part of the picture is the sheet: inside straight edges that hold the text and lie level with it, otherwise around the text itself. */
import type { Grey } from './grey'
import { holds, type Point, type Quad } from './homography'
import { locateSheet } from './locate-sheet'
import { sheetByText } from './sheet-by-text'
import type { SlantedBox } from './slanted-box'

export type Sheet = {
  /** Its corners in the upright picture. */
  readonly quad: Quad
  /** Its edges were seen. */
  readonly located: boolean
}

/** Less of the text inside: a frame, a portrait, or another sheet was found. */
const mostText = 0.6
/** Sides and text of one sheet differ by at most this, radians. */
const sameWay = 0.09

/** More text of another paper inside: the sheet that both lie on was found. */
const leastOther = 0.2

/** `boxes`: the lines of this sheet, and perhaps of what lies around it; `others`: lines known to belong to another paper. */
export function findSheet(
  picture: Grey,
  boxes: readonly SlantedBox[],
  slant: number,
  aspects: readonly number[],
  others: readonly SlantedBox[] = [],
): Sheet {
  const suits = (quad: Quad) =>
    Math.abs(fallOf(quad) - slant) < sameWay && textInside(quad, boxes) >= mostText && textInside(quad, others) <= leastOther
  const quad = locateSheet(picture, aspects, suits)
  return quad ? { quad, located: true } : { quad: sheetByText(boxes, slant, picture, others.length > 0), located: false }
}

/** How far the upper and lower sides fall to the right. */
function fallOf([a, b, c, d]: Quad): number {
  const fall = (from: Point, to: Point) => Math.atan2(to.y - from.y, to.x - from.x)
  return (fall(a, b) + fall(d, c)) / 2
}

/** Share of the text, by length, whose middle lies within the corners. */
export function textInside(quad: Quad, boxes: readonly SlantedBox[]): number {
  const length = (some: readonly SlantedBox[]) => some.reduce((sum, { width }) => sum + width, 0)
  return length(boxes.filter((box) => holds(quad, box))) / Math.max(1, length(boxes))
}
