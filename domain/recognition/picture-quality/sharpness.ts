/** How soft the printed edges are: the mean number of pixels a stroke takes from paper to ink. */
import type { Box, Grey } from '../grey'

/** Edges weaker than this are grain, shading or a watermark. */
const leastRise = 24
const longest = 64

/**
 * Width in pixels of the strongest edges within `box`, across and down; the larger of both, since a moved hand blurs one way only.
 * Undefined where too little is printed to tell.
 */
export function edgeWidth(picture: Grey, box: Box): number | undefined {
  const across = widthAlong(picture, box, 1, picture.width)
  const down = widthAlong(picture, box, picture.width, 1)
  if (across === undefined || down === undefined) return across ?? down
  return Math.max(across, down)
}

/** Walks every line of the box in steps of `step`; `next` leads to the following line. */
function widthAlong({ width, data }: Grey, box: Box, step: number, next: number): number | undefined {
  const rises: number[] = []
  const widths: number[] = []
  const start = box.y * width + box.x
  const [length, lines] = step === 1 ? [box.width, box.height] : [box.height, box.width]
  for (let line = 0; line < lines; line += 2) {
    const from = start + line * next
    let low = data[from] as number
    let last = low
    let steepest = 0
    let way = 0
    for (let i = 1; i < length; i++) {
      const now = data[from + i * step] as number
      const slope = now - last
      const turn = slope > 0 ? 1 : slope < 0 ? -1 : 0
      if (turn !== way) {
        const rise = Math.abs(last - low)
        if (rise >= leastRise) {
          rises.push(rise)
          widths.push(rise / steepest)
        }
        low = last
        steepest = 0
        way = turn
      }
      const steep = slope < 0 ? -slope : slope
      if (steep > steepest) steepest = steep
      last = now
    }
  }
  return medianOfStrongest(rises, widths)
}

/** The strongest third of the edges decides: weak ones are thinned strokes and shadows, whatever the lens did. */
function medianOfStrongest(rises: readonly number[], widths: readonly number[]): number | undefined {
  if (rises.length < 60) return undefined
  const least = [...rises].sort((a, b) => a - b)[Math.floor(rises.length * 0.67)] as number
  const strong = widths.filter((_, i) => (rises[i] as number) >= least).sort((a, b) => a - b)
  return Math.min(longest, strong[strong.length >> 1] as number)
}
