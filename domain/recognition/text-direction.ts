/** Which way the lines of a picture run, by the boxes the detector drew around them. */
import { folded } from './min-area-box'
import type { SlantedBox } from './slanted-box'

/** A box shorter than this many times its height has no direction of its own. */
const plainlyLong = 2.2
/** Lines of one sheet differ by less than this, radians, even seen from the side. */
const together = 0.11

/** The direction of most text, radians as in `SlantedBox`; undefined where no line is long enough to say. */
export function textDirection(boxes: readonly SlantedBox[]): number | undefined {
  const long = boxes.filter(({ width, height }) => width > height * plainlyLong)
  let best: { angle: number; weight: number } | undefined
  for (const { angle } of long) {
    const near = long.filter((other) => Math.abs(folded(other.angle - angle)) < together)
    const weight = near.reduce((sum, { width }) => sum + width, 0)
    const turn = near.reduce((sum, other) => sum + folded(other.angle - angle) * other.width, 0) / weight
    if (!best || weight > best.weight) best = { angle: folded(angle + turn), weight }
  }
  return best?.angle
}

/** The boxes as they lie once the picture, this wide and tall, was turned clockwise by a quarter. */
export const turnedBoxes = (boxes: readonly SlantedBox[], { height }: { readonly height: number }): SlantedBox[] =>
  boxes.map((box) => ({ ...box, x: height - box.y, y: box.x, angle: folded(box.angle + Math.PI / 2) }))

/** The boxes as they lie once the picture was turned upside down. */
export const upendedBoxes = (
  boxes: readonly SlantedBox[],
  { width, height }: { readonly width: number; readonly height: number },
): SlantedBox[] => boxes.map((box) => ({ ...box, x: width - box.x, y: height - box.y }))
