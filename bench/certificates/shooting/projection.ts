/** Where a paper lies in a picture, and which point of it a pixel shows. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import type { Shot } from './levels'

const { sin, cos, PI, abs, min } = Math

export type Point = readonly [number, number]
export type Corners = readonly [Point, Point, Point, Point]

/** The paper's corners, clockwise from its top left: turned, slanted, as large as `fill` allows without leaving the picture. */
export function cornersIn(width: number, height: number, aspect: number, shot: Shot, r: Random): Corners {
  const angle = (shot.turn * PI) / 180
  const [wide, tall] = [aspect * abs(cos(angle)) + abs(sin(angle)), aspect * abs(sin(angle)) + abs(cos(angle))]
  const half = min((width * shot.fill) / wide, (height * shot.fill) / tall) / 2
  const stray = () => r.between(-shot.slant, shot.slant) * half * aspect
  const centre = [
    width / 2 + (r.between(-0.4, 0.4) * (1 - shot.fill) * width) / 2,
    height / 2 + (r.between(-0.4, 0.4) * (1 - shot.fill) * height) / 2,
  ] as const
  const corner = (sx: number, sy: number): Point => {
    const [x, y] = [sx * half * aspect, sy * half]
    return [centre[0] + x * cos(angle) - y * sin(angle) + stray(), centre[1] + x * sin(angle) + y * cos(angle) + stray()]
  }
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** The projective map that takes the quadrilateral to the unit square, as its nine numbers row by row. */
export function toUnitSquare([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners): readonly number[] {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const det = dx1 * dy2 - dx2 * dy1
  const [g, h] = [(sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det]
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0]
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0]
  return [e - f * h, c * h - b, b * f - c * e, f * g - d, a - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d]
}
