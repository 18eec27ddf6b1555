/** The smallest rectangle around some points, at any angle: how a line of text lies when the page is not level. */
import type { Point } from './homography'
import type { SlantedBox } from './slanted-box'

/** One of the smallest rectangle's sides lies on a side of the hull, so only those are tried. Its longer side is its width. */
export function minAreaBox(points: readonly Point[]): SlantedBox {
  const hull = convexHull(points)
  let best: SlantedBox | undefined
  for (const [i, from] of hull.entries()) {
    const to = hull[(i + 1) % hull.length] as Point
    const box = boxAlong(hull, Math.atan2(to.y - from.y, to.x - from.x))
    if (!best || box.width * box.height < best.width * best.height) best = box
  }
  return best as SlantedBox
}

function boxAlong(hull: readonly Point[], angle: number): SlantedBox {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { x, y } of hull) {
    const [along, across] = [x * cos + y * sin, y * cos - x * sin]
    left = Math.min(left, along)
    right = Math.max(right, along)
    top = Math.min(top, across)
    bottom = Math.max(bottom, across)
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2]
  const [w, h] = [right - left, bottom - top]
  const middle = { x: along * cos - across * sin, y: along * sin + across * cos }
  return w >= h
    ? { ...middle, width: w, height: h, angle: folded(angle) }
    : { ...middle, width: h, height: w, angle: folded(angle + Math.PI / 2) }
}

/** A line has no direction: its angle above -π/2 up to π/2. */
export function folded(angle: number): number {
  const turns = angle - Math.PI * Math.ceil(angle / Math.PI - 0.5)
  return turns === 0 ? 0 : turns
}

/** Corners of the smallest convex shape around the points, in order around it (Andrew's chains). */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  const half = (list: readonly Point[]) => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length >= 2 && !turnsLeft(chain[chain.length - 2] as Point, chain[chain.length - 1] as Point, point)) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const turnsLeft = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0
