/** Where the cells of a machine-readable line stand: the path of equal steps along which the glyphs are surest. */
import { misplaced } from './glyph-alphabet'
import { glyphScores, windowSide } from './glyph-network'
import { type Strip, stripCell } from './zone-strip'

export type CellPath = {
  /** Middle of each cell in the strip, pixels. */
  readonly middles: readonly number[]
  /** Logarithms of the probability of each glyph, cell by cell. */
  readonly scores: readonly Float32Array[]
  /** Mean over the cells of the surest glyph's logarithm: near 0 = all are clear glyphs. */
  readonly sureness: number
}

/** A cell may be this many pixels wider or narrower than `stripCell`. */
const play = 1
const penalty = 0.35

/** The best path of `cells` glyphs; undefined when the strip is too short. */
export function cellPath(strip: Strip, cells: number): CellPath | undefined {
  const half = windowSide / 2
  const places = strip.width - windowSide + 1
  if (places < (cells - 1) * (stripCell - play) + 1) return undefined
  const scores = Array.from({ length: places }, (_, i) => glyphScores(windowAt(strip, i)))
  const sure = Float32Array.from(scores, (one) =>
    Math.max(
      -9,
      one.subarray(0, misplaced).reduce((a, b) => Math.max(a, b)),
    ),
  )
  const from = Array.from({ length: cells }, () => new Int16Array(places))
  let best = sure
  for (let cell = 1; cell < cells; cell++) {
    const next = new Float32Array(places).fill(Number.NEGATIVE_INFINITY)
    for (let at = 0; at < places; at++) {
      for (let step = stripCell - play; step <= stripCell + play; step++) {
        const before = best[at - step]
        const total = before === undefined ? Number.NEGATIVE_INFINITY : before - penalty * Math.abs(step - stripCell) + (sure[at] as number)
        if (total > (next[at] as number)) {
          next[at] = total
          ;(from[cell] as Int16Array)[at] = at - step
        }
      }
    }
    best = next
  }
  const path = traced(best, from)
  return {
    middles: path.map((at) => at + half),
    scores: path.map((at) => (scores[at] as Float32Array).subarray(0, misplaced)),
    sureness: path.reduce((sum, at) => sum + (sure[at] as number), 0) / cells,
  }
}

function traced(best: Float32Array, from: readonly Int16Array[]): number[] {
  let at = best.indexOf(best.reduce((a, b) => Math.max(a, b)))
  const path = [at]
  for (let cell = from.length - 1; cell > 0; cell--) {
    at = (from[cell] as Int16Array)[at] as number
    path.unshift(at)
  }
  return path
}

/** How sure the glyphs at these places are, for comparing slightly different strips of one line. */
export function surenessAt(strip: Strip, middles: readonly number[]): number {
  const lefts = middles.map((middle) => Math.max(0, Math.min(strip.width - windowSide, middle - windowSide / 2)))
  return lefts.reduce((sum, left) => sum + surest(glyphScores(windowAt(strip, left))), 0) / middles.length
}

/** The surest glyph's logarithm; one bad cell does not outweigh all others. */
const surest = (scores: Float32Array): number =>
  Math.max(
    -9,
    scores.subarray(0, misplaced).reduce((a, b) => Math.max(a, b)),
  )

function windowAt({ width, ink }: Strip, left: number): Float32Array {
  const out = new Float32Array(windowSide * windowSide)
  for (let y = 0; y < windowSide; y++) out.set(ink.subarray(y * width + left, y * width + left + windowSide), y * windowSide)
  return out
}
