/** A flat page whose only print are lines for machines, drawn with OCR-B: white paper, black glyphs, as the reading code sees a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Grey } from '@domain/recognition/grey'
import { create } from 'fontkit'
import sharp from 'sharp'

const folder = join(dirname(createRequire(import.meta.url).resolve('bwip-js')), '..', 'fonts')
const ocrB = create(readFileSync(join(folder, 'OCRB7.ttf')))

/** `slope`: how far the lines fall to the right, pixels for each pixel. `pitch`: width of a cell. */
export async function drawnZone(lines: readonly string[], { slope = 0, pitch = 24, blur = 0.6 } = {}): Promise<Grey> {
  const [width, height] = [1200, 700]
  const size = (pitch / (ocrB.glyphForCodePoint(72).advanceWidth / ocrB.unitsPerEm)) * 0.98
  const scale = size / ocrB.unitsPerEm
  const glyphs = lines.flatMap((line, row) =>
    [...line].map((character, i) => {
      const x = 60 + i * pitch
      const y = 560 + row * pitch * 2.1 + slope * x
      const path = ocrB.glyphForCodePoint(character.codePointAt(0) as number).path.toSVG()
      return `<path transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${path}"/>`
    }),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fbfbf8"/>${glyphs.join('')}</svg>`
  const { data } = await sharp(Buffer.from(svg)).removeAlpha().toColourspace('b-w').blur(blur).raw().toBuffer({ resolveWithObject: true })
  return { width, height, data: new Uint8Array(data) }
}
