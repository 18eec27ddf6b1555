/** A line of text as it lies in a picture: a rectangle that need not be level. */
import type { Box, Grey } from './grey'
import { flatten, type Point, type Quad } from './homography'

export type SlantedBox = {
  /** Its middle, pixels. */
  readonly x: number
  readonly y: number
  /** Along the line, and across it, pixels. */
  readonly width: number
  readonly height: number
  /** How far the line falls to the right, radians, above -π/2 up to π/2; the line may also be read from its other end. */
  readonly angle: number
}

/** Corners clockwise from the one at the line's beginning and top. */
export function cornersOf({ x, y, width, height, angle }: SlantedBox): Quad {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, across: number): Point => ({ x: x + along * cos - across * sin, y: y + along * sin + across * cos })
  const [w, h] = [width / 2, height / 2]
  return [at(-w, -h), at(w, -h), at(w, h), at(-w, h)]
}

/** The level box around it, whole pixels within the picture. */
export function levelBox(box: SlantedBox, within: { readonly width: number; readonly height: number }): Box {
  const corners = cornersOf(box)
  const [left, right] = extent(corners.map(({ x }) => x))
  const [top, bottom] = extent(corners.map(({ y }) => y))
  const x = Math.min(within.width - 1, Math.max(0, Math.floor(left)))
  const y = Math.min(within.height - 1, Math.max(0, Math.floor(top)))
  return {
    x,
    y,
    width: Math.max(1, Math.min(within.width, Math.ceil(right)) - x),
    height: Math.max(1, Math.min(within.height, Math.ceil(bottom)) - y),
  }
}

/** What it holds, laid level; `upsideDown` reads it from its other end. */
export function cutSlanted(picture: Grey, box: SlantedBox, upsideDown = false): Grey {
  const corners = cornersOf(box)
  const [a, b, c, d] = corners
  return flatten(picture, upsideDown ? [c, d, a, b] : corners, Math.max(1, Math.round(box.width)), Math.max(1, Math.round(box.height)))
}

/** The same rectangle, told so that its line runs within 45° of this direction: a single character has no direction of its own. */
export function alongside(box: SlantedBox, direction: number): SlantedBox {
  const quarters = Math.round((direction - box.angle) / (Math.PI / 2))
  const { width, height, angle } = box
  const turned = { ...box, angle: angle + (quarters * Math.PI) / 2 }
  return quarters % 2 === 0 ? turned : { ...turned, width: height, height: width }
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]
