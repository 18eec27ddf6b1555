/** The font letters are drawn with, and what it lacks: a character nobody can print is left as a gap to write by hand, never as a box. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as fontkit from 'fontkit'

const require = createRequire(join(process.cwd(), 'package.json'))

/** The font comes from a package and covers the rare characters of most names. */
export const fontFile = (weight: '400Regular' | '700Bold'): string =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)

let known: fontkit.Font | undefined
const font = (): fontkit.Font => (known ??= fontkit.create(readFileSync(fontFile('400Regular'))))

/** Characters of a text that the font cannot draw, each once. */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(text.normalize('NFC'))].filter(
    (character) => !/\s/.test(character) && !font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )

/** The text with a gap in the place of each character that cannot be printed. */
export function printable(text: string): string {
  const missing = new Set(missingGlyphs(text))
  return missing.size === 0 ? text : [...text.normalize('NFC')].map((character) => (missing.has(character) ? '＿' : character)).join('')
}
