/** A letter as a PDF to print and sign. The font comes from a package and covers rare characters of names. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Letter } from './letter-texts'

const millimetre = 72 / 25.4
const margin = 25 * millimetre
const require = createRequire(join(process.cwd(), 'package.json'))

const fontFile = (weight: '400Regular' | '700Bold') => require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)

/** A4, one page for the usual length. */
export function letterPdf(letter: Letter): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin, info: { Title: letter.title } })
  const parts: Buffer[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
  document.registerFont('text', fontFile('400Regular')).registerFont('title', fontFile('700Bold'))
  document.font('title').fontSize(20).text(letter.title, { align: 'center' }).moveDown(1.5)
  document.font('text').fontSize(12)
  for (const paragraph of letter.paragraphs) document.text(paragraph, { lineGap: 8, paragraphGap: 8, indent: 24 })
  document.moveDown(3)
  for (const line of letter.signatures) document.text(line, { indent: 200 }).moveDown(1.2)
  document.end()
  return done
}
