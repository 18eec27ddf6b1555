/** Seeing a slanted sheet from straight above: the projective map from a rectangle to four corners in a photograph. */
import { emptyGrey, type Grey, sampleAt } from './grey'

export type Point = { readonly x: number; readonly y: number }
/** Corners of a sheet in the picture: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point]

/** Takes a place on a flat sheet (shares of its width and height) to its place in the picture. */
export type Projection = (u: number, v: number) => Point

/** Coefficients of the projective map from the unit square: x = (a·u + b·v + c) / (g·u + h·v + 1), y likewise with d, e, f. */
function coefficients([p, q, r, s]: Quad) {
  const [dx1, dx2, sx] = [q.x - r.x, s.x - r.x, p.x - q.x + r.x - s.x]
  const [dy1, dy2, sy] = [q.y - r.y, s.y - r.y, p.y - q.y + r.y - s.y]
  const det = dx1 * dy2 - dx2 * dy1
  const [g, h] = [(sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det]
  const [a, b, c] = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x]
  const [d, e, f] = [q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y]
  return { a, b, c, d, e, f, g, h }
}

export function projection(quad: Quad): Projection {
  const { a, b, c, d, e, f, g, h } = coefficients(quad)
  return (u, v) => ({ x: (a * u + b * v + c) / (g * u + h * v + 1), y: (d * u + e * v + f) / (g * u + h * v + 1) })
}

/** The way back: a place in the picture to shares of the sheet. */
export function shareOf(quad: Quad): (at: Point) => Point {
  const { a, b, c, d, e, f, g, h } = coefficients(quad)
  return ({ x, y }) => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e)
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f)
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d)
    return { x: u / w, y: v / w }
  }
}

/** The sheet inside `quad`, laid out as `width` × `height` pixels. */
export function flatten(picture: Grey, quad: Quad, width: number, height: number): Grey {
  const { a, b, c, d, e, f, g, h } = coefficients(quad)
  const out = emptyGrey(width, height)
  for (let j = 0; j < height; j++) {
    const v = (j + 0.5) / height
    for (let i = 0; i < width; i++) {
      const u = (i + 0.5) / width
      const w = g * u + h * v + 1
      // Corners are told by pixels' edges, brightness by their middles.
      out.data[j * width + i] = sampleAt(picture, (a * u + b * v + c) / w - 0.5, (d * u + e * v + f) / w - 0.5)
    }
  }
  return out
}

/** Whether the point lies within the corners, which go clockwise. */
export const holds = (quad: Quad, { x, y }: Point): boolean =>
  quad.every((from, i) => {
    const to = quad[(i + 1) % 4] as Point
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0
  })

const length = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** Width divided by height of a quadrilateral, by the means of its opposite sides. */
export const aspectOf = ([a, b, c, d]: Quad): number => (length(a, b) + length(d, c)) / (length(a, d) + length(b, c))

export const areaOf = (quad: Quad): number =>
  Math.abs(quad.reduce((sum, p, i) => sum + p.x * (quad[(i + 1) % 4] as Point).y - (quad[(i + 1) % 4] as Point).x * p.y, 0)) / 2
