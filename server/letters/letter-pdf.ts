/** A letter as a PDF to print, sign and photograph: A4, black on white, room to sign, how to sign it below. */
import PDFDocument from 'pdfkit'
import { fontFile, missingGlyphs, printable } from './glyphs'
import type { Letter } from './letter'

const millimetre = 72 / 25.4
const margin = 25 * millimetre
const bottom = 16 * millimetre
const width = 210 * millimetre - 2 * margin

/** Rejects when the font cannot be read. */
export function letterPdf(letter: Letter): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 22 * millimetre, bottom, left: margin, right: margin },
    info: { Title: letter.title },
  })
  const parts: Buffer[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
  document.registerFont('text', fontFile('400Regular')).registerFont('title', fontFile('700Bold'))
  head(document, letter)
  if (letter.table) table(document, letter.table)
  if (letter.rows) form(document, letter.rows, letter.rowHeight)
  if (letter.copied) copied(document, letter.copied)
  signatures(document, letter.signatures)
  howToSign(document, letter)
  document.end()
  return done
}

type Page = InstanceType<typeof PDFDocument>

function head(document: Page, { title, to, paragraphs }: Letter): void {
  document.font('title').fontSize(18).text(printable(title), { align: 'center' }).moveDown(1.2)
  document.font('text').fontSize(11.5)
  if (to) document.text(printable(`${to}：`), { lineGap: 6, paragraphGap: 6 })
  for (const paragraph of paragraphs) document.text(printable(paragraph), { lineGap: 6, paragraphGap: 6, indent: 23 })
}

/** Lines of cells, each as high as its highest text; a line that does not fit begins a new page. */
function grid(document: Page, widths: readonly number[], lines: readonly (readonly string[])[], least: number): void {
  const pad = least < 26 ? 3 : 5
  document.moveDown(0.4).fontSize(10.5)
  let top = document.y
  for (const line of lines) {
    const cells = line.map((text, i) => ({ text: printable(text), room: width * (widths[i] ?? 0) }))
    const height = Math.max(
      least,
      ...cells.map(({ text, room }) => document.heightOfString(text, { width: room - 2 * pad, lineGap: 2 }) + 2 * pad),
    )
    if (top + height > document.page.height - bottom) {
      document.addPage()
      top = margin
    }
    let left = margin
    for (const { text, room } of cells) {
      document.lineWidth(0.7).rect(left, top, room, height).stroke('#000000')
      document.text(text, left + pad, top + pad, { width: room - 2 * pad, lineGap: 2 })
      left += room
    }
    top += height
  }
  document.x = margin
  document.y = top + 6
  document.fontSize(11.5)
}

const table = (document: Page, { head: titles, widths, rows }: NonNullable<Letter['table']>) =>
  grid(document, widths, [titles, ...rows], 26)
const form = (document: Page, rows: NonNullable<Letter['rows']>, height = 26) => grid(document, [0.3, 0.7], rows, height)

/** The sentence in print, and an empty frame to copy it into. */
function copied(document: Page, sentence: string): void {
  const height = 90
  document.moveDown(0.6).text('请在下面的方框里抄写这段话：', margin, document.y, { width })
  document.fontSize(10.5).text(printable(sentence), { width, lineGap: 4 }).moveDown(0.4)
  keepTogether(document, height)
  document.lineWidth(0.7).rect(margin, document.y, width, height).stroke('#000000')
  document.y += height
  document.fontSize(11.5)
}

function signatures(document: Page, lines: Letter['signatures']): void {
  const gap = 34
  keepTogether(document, lines.length * gap + 24)
  document.y += 24
  for (const line of lines) {
    document.text(printable(line), margin + width * 0.42, document.y, { width: width * 0.58 })
    document.y += gap - 16
  }
}

/** Small, below a line, so that nobody takes it for the letter. */
function howToSign(document: Page, letter: Letter): void {
  const gaps = missingGlyphs(JSON.stringify(letter)).length > 0 ? ['有的字打印不出来，留成了空格，请手写补上。'] : []
  const notes = ['签署说明（这部分不用签）', ...[...letter.signing, ...gaps].map((note, n) => `${n + 1}. ${note}`)].map(printable)
  document.fontSize(9)
  keepTogether(document, notes.length * 16 + 20)
  document.y += 10
  document
    .lineWidth(0.5)
    .moveTo(margin, document.y)
    .lineTo(margin + width, document.y)
    .dash(3, { space: 3 })
    .stroke('#666666')
  document.y += 8
  for (const note of notes) document.fillColor('#444444').text(note, margin, document.y, { width, lineGap: 3 })
}

function keepTogether(document: Page, height: number): void {
  if (document.y + height > document.page.height - bottom) document.addPage()
}
