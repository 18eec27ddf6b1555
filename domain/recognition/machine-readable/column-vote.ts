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

/**
 * Numbers of documents hardly ever use the letters that print like digits: where both may stand, the digit is meant. Their check digit
 * differs for each of these pairs, so a letter that was printed after all is noticed.
 */
const digitsOf = { O: '0', I: '1' } as const
const rarer = 4

function scoreIn(scores: Float32Array, character: string, kind: ColumnKind): number {
  const at = (one: string) => Math.max(-12, scores[glyphAlphabet.indexOf(one)] as number)
  if (kind !== 'any') return at(character)
  const digit = digitsOf[character as keyof typeof digitsOf]
  if (digit) return Math.max(at(character), at(digit)) - rarer
  const letter = Object.entries(digitsOf).find(([, one]) => one === character)?.[0]
  return letter ? Math.max(at(character), at(letter)) : at(character)
}

/** The best character of a column by these readers together. */
export function columnOf(readers: readonly ColumnScores[], kind: ColumnKind): Column {
  const ranked = [...allowedIn[kind]]
    .map((character) => ({
      character,
      score: readers.reduce((sum, scores) => sum + (scores ? scoreIn(scores, character, kind) : 0), 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [best, ...rest] = ranked as [{ character: string; score: number }, ...{ character: string; score: number }[]]
  const all = ranked.reduce((sum, one) => sum + Math.exp(one.score - best.score), 0)
  return {
    character: best.character,
    confidence: 1 / all,
    next: rest.slice(0, 3).map(({ character, score }) => ({ character, behind: best.score - score })),
  }
}
