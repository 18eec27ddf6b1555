/**
 * Where a sheet lies whose edges cannot be seen: around its text, level with it, and seen from above as far as its lines tell, which run
 * together where the camera stood at one side.
 */
import type { Point, Quad } from './homography'
import { cornersOf, type SlantedBox } from './slanted-box'

type Size = { readonly width: number; readonly height: number }

/** Paper around the text, as shares of what the text covers: about what cards and forms leave. */
const beside = 0.06
const above = 0.11
/** Text that covers this much of a level picture: the picture is the sheet. */
const fillsPicture = 0.62
const level = 0.026

/** The corners of the sheet around these lines, which fall to the right by about `slant`. There is at least one; `shared`: other papers are seen. */
export function sheetByText(boxes: readonly SlantedBox[], slant: number, picture: Size, shared = false): Quad {
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)]
  const flat = (p: Point): Point => ({ x: p.x * cos + p.y * sin, y: p.y * cos - p.x * sin })
  const back = (p: Point): Point => ({ x: p.x * cos - p.y * sin, y: p.y * cos + p.x * sin })
  const corners = boxes.flatMap((box) => cornersOf(box).map(flat))
  const [left, right] = extent(corners.map(({ x }) => x))
  const [top, bottom] = extent(corners.map(({ y }) => y))
  const fan = fanOf(boxes.map((box) => ({ ...flat(box), width: box.width, rise: box.angle - slant })))
  if (!shared && Math.abs(slant) < level && fan === undefined && right - left > picture.width * fillsPicture) return wholeOf(picture)
  const [dx, dy] = [(right - left) * beside, Math.max((bottom - top) * above, (right - left) * beside)]
  const middle = (left + right) / 2
  const corner = (x: number, y: number): Point => back({ x, y: y + (fan ? (fan.at + fan.grows * y) * (x - middle) : 0) })
  const [l, r, t, b] = [left - dx, right + dx, top - dy, bottom + dy]
  return [corner(l, t), corner(r, t), corner(r, b), corner(l, b)]
}

export const wholeOf = ({ width, height }: Size): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
]

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

type Leaning = { x: number; y: number; width: number; rise: number }

/** Lines long enough for their own angle to mean something, against the longest. */
const longEnough = 0.3
/** Less than this change of angle from the first line to the last, radians, is the noise of the boxes. */
const plainFan = 0.02

/** How the lines' angle changes from top to bottom (angle = at + grows × y, weighted least squares); undefined where it does not. */
function fanOf(lines: readonly Leaning[]): { at: number; grows: number } | undefined {
  const longest = Math.max(...lines.map(({ width }) => width))
  const long = lines.filter(({ width, rise }) => width > longest * longEnough && Math.abs(rise) < 0.15)
  if (long.length < 4) return undefined
  const weight = long.reduce((sum, { width }) => sum + width, 0)
  const mean = (of: (line: Leaning) => number) => long.reduce((sum, line) => sum + of(line) * line.width, 0) / weight
  const [y, rise] = [mean((line) => line.y), mean((line) => line.rise)]
  const spread = mean((line) => (line.y - y) ** 2)
  if (spread === 0) return undefined
  const grows = mean((line) => (line.y - y) * (line.rise - rise)) / spread
  const [top, bottom] = extent(long.map((line) => line.y))
  return Math.abs(grows) * (bottom - top) > plainFan ? { at: rise - grows * y, grows } : undefined
}
