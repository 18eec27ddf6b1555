/** The 37 glyphs of machine-readable lines as large, soft pictures, one set a typeface: what training windows are sampled from. */
import { readFileSync } from 'node:fs'
import { glyphAlphabet } from '@domain/recognition/machine-readable/glyph-alphabet'
import { create, type Font } from 'fontkit'
import sharp from 'sharp'

/** Width of a cell and height of a capital in a master, pixels; and the white kept around. */
export const masterCell = 64
export const masterRim = 16
export const masterSide = masterCell + 2 * masterRim

/** Softness of the masters, pixels: from a sharp scan to a photograph out of focus. */
const softness = [1.6, 4, 6, 8, 10]

/** Ink from 0 to 255: by softness, then by glyph. */
export type Face = { name: string; masters: Uint8Array[][] }

export async function loadFace(file: string): Promise<Face> {
  const font = create(readFileSync(file)) as Font
  const masters: Uint8Array[][] = softness.map(() => [])
  for (const character of glyphAlphabet) {
    const drawn = Buffer.from(svgOf(font, character))
    for (const [i, soft] of softness.entries()) {
      const { data } = await sharp(drawn).removeAlpha().toColourspace('b-w').blur(soft).raw().toBuffer({ resolveWithObject: true })
      masters[i]?.push(Uint8Array.from(data, (value) => 255 - value))
    }
  }
  return { name: file.split(/[\\/]/).pop() ?? file, masters }
}

/** The glyph stretched so that its advance fills the cell and capitals its height, whatever the typeface's own proportions. */
function svgOf(font: Font, character: string): string {
  const glyph = font.glyphForCodePoint(character.codePointAt(0) as number)
  const capital = font.glyphForCodePoint('H'.codePointAt(0) as number)
  const wide = masterCell / capital.advanceWidth
  const tall = masterCell / (capital.bbox.maxY - capital.bbox.minY)
  const left = masterRim + (masterCell - glyph.advanceWidth * wide) / 2
  const base = masterRim + masterCell + capital.bbox.minY * tall
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${masterSide}" height="${masterSide}"><rect width="100%" height="100%" fill="#fff"/><path transform="translate(${left} ${base}) scale(${wide} ${-tall})" d="${glyph.path.toSVG()}"/></svg>`
}
