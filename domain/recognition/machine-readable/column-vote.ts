/** What two readers say about each column of a machine-readable line, put together under what may stand there. */
import { glyphAlphabet } from './glyph-alphabet'
import { allowedIn, type ColumnKind } from './zone-format'

/** Logarithms of the probability of each of the 37 glyphs; undefined where this reader saw none. */
export type ColumnScores = Float32Array | undefined
/** One reader's columns of one line. */
export type LineScores = readonly ColumnScores[]

export type Column = {
  character: string
  /** 0 to 1. */
  confidence: number
  /** The next likely characters, best first, and how far behind they are (logarithm). */
  next: { character: string; behind: number }[]
}

/** Glyphs that print and blur turn into each other: where the one cannot stand, the other was meant. */
const alike = ['0O', '0D', '0Q', '1I', '2Z', '4A', '5S', '6G', '7T', '8B']

/** The scores of a reader that only names a character and how sure it is. */
export function scoresOf(character: string, confidence: number): Float32Array {
  const out = new Float32Array(glyphAlphabet.length).fill(Math.log((1 - Math.min(0.995, confidence)) / glyphAlphabet.length))
  const at = glyphAlphabet.indexOf(character)
  if (at < 0) return out
  out[at] = Math.log(Math.min(0.995, confidence))
  for (const pair of alike.filter((one) => one.includes(character))) {
    const other = glyphAlphabet.indexOf(pair.replace(character, ''))
    out[other] = Math.max(out[other] as number, Math.log(Math.min(0.995, confidence) * 0.04))
  }
  return out
}

/** The best character of a column by these readers together. */
export function columnOf(readers: readonly ColumnScores[], kind: ColumnKind): Column {
  const ranked = [...allowedIn[kind]]
    .map((character) => {
      const at = glyphAlphabet.indexOf(character)
      return { character, score: readers.reduce((sum, scores) => sum + (scores ? Math.max(-12, scores[at] as number) : 0), 0) }
    })
    .sort((a, b) => b.score - a.score)
  const [best, ...rest] = ranked as [{ character: string; score: number }, ...{ character: string; score: number }[]]
  const all = ranked.reduce((sum, one) => sum + Math.exp(one.score - best.score), 0)
  return {
    character: best.character,
    confidence: 1 / all,
    next: rest.slice(0, 3).map(({ character, score }) => ({ character, behind: best.score - score })),
  }
}
