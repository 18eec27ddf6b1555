/** Seeing a slanted sheet from straight above: the projective map from a rectangle to four corners in a photograph. */
import { emptyGrey, type Grey, sampleAt } from './grey'

export type Point = { readonly x: number; readonly y: number }
/** Corners of a sheet in the picture: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point]

/** The sheet inside `quad`, laid out as `width` × `height` pixels. */
export function flatten(picture: Grey, quad: Quad, width: number, height: number): Grey {
  const [p, q, r, s] = quad
  const [dx1, dx2, sx] = [q.x - r.x, s.x - r.x, p.x - q.x + r.x - s.x]
  const [dy1, dy2, sy] = [q.y - r.y, s.y - r.y, p.y - q.y + r.y - s.y]
  const det = dx1 * dy2 - dx2 * dy1
  const [g, h] = [(sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det]
  const [a, b, c] = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x]
  const [d, e, f] = [q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y]
  const out = emptyGrey(width, height)
  for (let j = 0; j < height; j++) {
    const v = (j + 0.5) / height
    for (let i = 0; i < width; i++) {
      const u = (i + 0.5) / width
      const w = g * u + h * v + 1
      out.data[j * width + i] = sampleAt(picture, (a * u + b * v + c) / w, (d * u + e * v + f) / w)
    }
  }
  return out
}

const length = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** Width divided by height of a quadrilateral, by the means of its opposite sides. */
export const aspectOf = ([a, b, c, d]: Quad): number => (length(a, b) + length(d, c)) / (length(a, d) + length(b, c))

export const areaOf = (quad: Quad): number =>
  Math.abs(quad.reduce((sum, p, i) => sum + p.x * (quad[(i + 1) % 4] as Point).y - (quad[(i + 1) % 4] as Point).x * p.y, 0)) / 2
