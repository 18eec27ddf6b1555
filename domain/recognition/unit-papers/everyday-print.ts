/**
 * Rare characters stand in the names of people. In what else a unit's paper says, a shape that looked like a rare one is soft print: there
 * the recogniser's own reading is believed.
 */
import { isRareGlyph } from '../glyphs/read-glyph'
import type { ReadCharacter } from '../text-engine'
import type { TextLine } from '../text-line'

/** The recogniser had a reading of its own; less sure than this it knew nothing. */
const hadReading = 0.3

/** The lines with such characters as the recogniser read them, the rare ones among what they may be otherwise. */
export const inEverydayPrint = (lines: readonly TextLine[]): TextLine[] =>
  lines.map((line) => {
    const characters = line.characters?.map(everyday)
    if (!characters?.some((one, i) => one !== line.characters?.[i])) return line
    return { ...line, characters, text: characters.map(({ character }) => character).join('') }
  })

function everyday(read: ReadCharacter): ReadCharacter {
  const [engines, ...rest] = read.others ?? []
  if (!engines || engines.confidence < hadReading || !isRareGlyph(read.character) || isRareGlyph(engines.character)) return read
  return { ...engines, at: read.at, others: [...rest, { character: read.character, confidence: 0.01 }] }
}
