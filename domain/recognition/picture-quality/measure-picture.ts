/** Everything about a picture as a picture, in figures; what they mean is decided in judge-picture. */
import type { Box, Grey } from '../grey'
import { areaOf, type Point, type Quad } from '../homography'
import { locateSheet } from '../locate-sheet'
import { gridPeak, gridSide, type Peak } from './screen-grid'
import { edgeWidth } from './sharpness'
import { coveredShare } from './sheet-cover'
import { type Extent, sheetExtent } from './sheet-extent'
import { sheetLight } from './sheet-light'
import type { View } from './shown-picture'

export type LookOptions = {
  /** Width by height of the paper or card; it may also lie on its side. */
  aspect: number
  /** Long side of the picture as taken, in pixels; the view's own where nothing larger exists. */
  longSide?: number
  /** A square of `gridSide` pixels of the picture as taken, around a place given in shares of it; undefined where it would leave the picture. */
  detail?: (place: Point) => Grey | undefined
}

export type Measures = {
  /** The sheet's corners in the view's pixels; absent where its edges do not stand out. */
  quad?: Quad
  /** Share of the picture the sheet takes. */
  share: number
  /** Long side of the sheet in pixels of the picture as taken. */
  sheetPixels: number
  /** How far the furthest corner lies outside, as a share of the picture. */
  outside: number
  touches: number
  borders: number
  brightShare: number
  /** Width of printed edges as a share of the sheet's long side. */
  softness?: number
  paper: number
  washedOut: number
  covered: number
  /** Strength of a wave that several places share. */
  grid: number
}

export function measurePicture(view: View, { aspect, longSide, detail }: LookOptions): Measures {
  const extent = sheetExtent(view.paper)
  const quad = wholeSheet(locateSheet(view.light, [aspect, 1 / aspect]), extent, view)
  const region = quad ? innerBox(quad, view) : middle(view)
  const inside = quad ? within(quad) : () => true
  const length = quad ? longestSide(quad) : lengthWithout(extent, view, aspect)
  const width = edgeWidth(view.light, region)
  const lying = quad !== undefined && sideLengths(quad)[0] >= sideLengths(quad)[1]
  return {
    ...(quad ? { quad } : {}),
    share: quad ? areaOf(quad) / (view.width * view.height) : 0,
    sheetPixels: (length * (longSide ?? Math.max(view.width, view.height))) / Math.max(view.width, view.height),
    outside: quad ? Math.max(...quad.map((corner) => outsideBy(corner, view))) : 0,
    touches: extent.touches,
    borders: extent.borders,
    brightShare: extent.share,
    ...(width === undefined ? {} : { softness: width / length }),
    ...sheetLight(view, region, inside, quad ? 0.6 : 0.92),
    covered: quad && view.colours ? coveredShare(view.colours, quad, lying === aspect >= 1 ? aspect : 1 / aspect) : 0,
    grid: detail ? sharedWave(detail, region, view) : 0,
  }
}

/** On a scan that is paper from border to border, a small frame is a portrait or a box printed on it. */
const wholeSheet = (quad: Quad | undefined, { borders }: Extent, { width, height }: View): Quad | undefined =>
  quad && borders === 4 && areaOf(quad) < width * height * 0.45 ? undefined : quad

/** Without edges: as long as the bright area before the ground is, where that ends inside the picture. */
function lengthWithout({ share, borders }: Extent, { width, height }: View, aspect: number): number {
  const alone = share > 0.01 && share < 0.4 && borders === 0
  return alone ? Math.sqrt(share * width * height * Math.max(aspect, 1 / aspect)) : Math.max(width, height)
}

const between = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
/** Mean width and mean height. */
const sideLengths = ([a, b, c, d]: Quad): [number, number] => [(between(a, b) + between(d, c)) / 2, (between(a, d) + between(b, c)) / 2]
const longestSide = (quad: Quad) => Math.max(...sideLengths(quad))

const outsideBy = ({ x, y }: Point, { width, height }: View) =>
  Math.max(-x / width, (x - width + 1) / width, -y / height, (y - height + 1) / height, 0)

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))

/** The sheet without its rim, so that its own edge is not taken for print. */
function innerBox(quad: Quad, { width, height }: View): Box {
  const xs = quad.map(({ x }) => x).sort((a, b) => a - b)
  const ys = quad.map(({ y }) => y).sort((a, b) => a - b)
  const [left, right] = [((xs[0] as number) + (xs[1] as number)) / 2, ((xs[2] as number) + (xs[3] as number)) / 2]
  const [top, bottom] = [((ys[0] as number) + (ys[1] as number)) / 2, ((ys[2] as number) + (ys[3] as number)) / 2]
  const [dx, dy] = [(right - left) * 0.03, (bottom - top) * 0.03]
  return boxOf(clamp(left + dx, width - 2), clamp(top + dy, height - 2), clamp(right - dx, width - 1), clamp(bottom - dy, height - 1))
}

const boxOf = (left: number, top: number, right: number, bottom: number): Box => ({
  x: left,
  y: top,
  width: Math.max(1, right - left),
  height: Math.max(1, bottom - top),
})

const middle = ({ width, height }: View): Box =>
  boxOf(Math.round(width * 0.08), Math.round(height * 0.08), Math.round(width * 0.92), Math.round(height * 0.92))

function within(quad: Quad): (x: number, y: number) => boolean {
  return (x, y) =>
    quad.every((from, i) => {
      const to = quad[(i + 1) % 4] as Point
      return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0
    })
}

/** Five places of the sheet; a screen's dots are the same wave in most of them. */
const places = [
  [0.5, 0.5],
  [0.25, 0.3],
  [0.75, 0.3],
  [0.25, 0.72],
  [0.75, 0.72],
] as const

function sharedWave(detail: (place: Point) => Grey | undefined, box: Box, view: View): number {
  const peaks: Peak[] = []
  for (const [u, v] of places) {
    const square = detail({ x: (box.x + box.width * u) / view.width, y: (box.y + box.height * v) / view.height })
    if (square && square.width === gridSide && square.height === gridSide) peaks.push(gridPeak(square))
  }
  const like = (a: Peak, b: Peak) => Math.hypot(a.x - b.x, a.y - b.y) <= 4 || Math.hypot(a.x + b.x, a.y + b.y) <= 4
  const groups = peaks.map((one) => peaks.filter((other) => like(one, other)).map(({ strength }) => strength))
  const strengths = groups.filter((group) => group.length >= 3).map((group) => [...group].sort((a, b) => b - a)[2] as number)
  return Math.max(0, ...strengths)
}
