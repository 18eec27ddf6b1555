/** A business licence, lying (the form of 2019 and its copies) or upright (the forms before, and framed originals). */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { sheet } from '../drawing/sheet'
import { pickTypeface } from '../drawing/typefaces'
import { type Style, widthOf } from '../drawing/write'
import type { Company } from '../people/company'
import { type Column, drawRows } from './form-rows'
import { border, codeBlock, type Frame, footNotes, registrarBlock, squareBlock, title } from './licence-frame'
import { printedOf, type Row, rowsOf } from './licence-rows'
import type { Paper } from './paper'

const present = (rows: readonly (Row | undefined)[]): Row[] => rows.filter((row): row is Row => row !== undefined)
const papers = [
  ['#fbf9f2', '#f7f3e6'],
  ['#fdfcf8', '#f6f4ee'],
  ['#f7f7f2', '#f1f0e6'],
] as const

type Place = { x: number; labelWidth: number; right: number; rows: readonly Row[] }

/** Values begin where the longest label has ended. */
function columnOf(r: Random, frame: Frame, { x, labelWidth: least, right, rows }: Place): Column {
  const value: Style = { face: frame.face, size: r.between(34, 40), fill: frame.ink, spacing: r.pick([0, 0, 1, 2]) }
  const label: Style = { ...value, strong: r.next() < 0.6, spacing: 0, size: value.size * r.between(0.92, 1.04) }
  const labelWidth = Math.max(least, ...rows.map((row) => widthOf(row.label, label)))
  const valueX = x + labelWidth + r.between(26, 70)
  return { x, labelWidth, valueX, room: right - valueX, label, value, leading: value.size * r.between(1.35, 1.6) }
}

/** The rows as large as they fit above `bottom`: a long scope is printed smaller. */
function fitted(rows: readonly Row[], top: number, gap: number, column: Column, bottom: number): string {
  for (const scale of [1, 0.92, 0.84, 0.76, 0.68]) {
    const { value, label, leading } = column
    const smaller = {
      value: { ...value, size: value.size * scale },
      label: { ...label, size: label.size * scale },
      leading: leading * scale,
    }
    const { svg, y } = drawRows(rows, top, gap * scale, { ...column, ...smaller })
    if (y - gap * scale < bottom || scale === 0.68) return svg
  }
  return ''
}

/** Name, type, representative and scope on the left; capital, founding, seat on the right. */
function lying(r: Random, unit: Company): Paper {
  const frame: Frame = { width: 2100, height: 1485, face: faceFor(r, unit), ink: r.pick(['#1d1d1f', '#26231f', '#111']) }
  const rows = rowsOf(unit, 2019)
  const [left, middle] = [r.between(140, 180), r.between(1130, 1200)]
  const onLeft = [rows.name, rows.type, rows.legalPerson, rows.scope]
  const onRight = present([rows.capital, rows.established, rows.term, rows.address])
  const labelWidth = r.between(180, 215)
  const leftColumn = columnOf(r, frame, { x: left, labelWidth, right: middle - r.between(40, 70), rows: onLeft })
  const { value, label } = leftColumn
  const rightColumn = { ...columnOf(r, frame, { x: middle, labelWidth, right: 1950, rows: onRight }), value, label }
  const [top, gap] = [r.between(600, 650), r.between(82, 96)]
  const inside = [
    border(r, frame),
    title(r, frame, r.between(410, 440), r.pick(['（副本）', '(副  本)', '（副  本）', ''])),
    codeBlock(r, frame, unit.uscc, left, r.between(210, 260), false),
    squareBlock(r, frame, r.between(1560, 1600), r.between(150, 180), r.between(190, 220)),
    fitted(onLeft, top, gap, leftColumn, 1330),
    fitted(onRight, top, gap, rightColumn, 1080),
    registrarBlock(r, frame, unit, r.between(1240, 1330), r.between(1130, 1200)),
    footNotes(r, frame),
  ]
  return { sheet: sheet(frame.width, frame.height, r.pick(papers), inside), printed: printedOf(unit) }
}

/** One column of rows below the title. */
function upright(r: Random, unit: Company): Paper {
  const frame: Frame = { width: 1485, height: 2100, face: faceFor(r, unit), ink: r.pick(['#1d1d1f', '#2a2622']) }
  const rows = rowsOf(unit, 2014)
  const x = r.between(150, 190)
  const order = [rows.name, rows.type, ...(r.next() < 0.5 ? [rows.address, rows.legalPerson] : [rows.legalPerson, rows.address])]
  const all = present([...order, rows.form, rows.capital, rows.established, rows.term, rows.scope])
  const column = columnOf(r, frame, { x, labelWidth: r.between(190, 220), right: 1330, rows: all })
  const inside = [
    border(r, frame),
    title(r, frame, r.between(430, 470), r.pick(['（副本）', '(副 本)', '（正本）', ''])),
    codeBlock(r, frame, unit.uscc, r.between(260, 400), r.between(590, 620), r.next() < 0.8),
    fitted(all, r.between(730, 760), r.between(78, 92), column, 1660),
    squareBlock(r, frame, x, r.between(1690, 1720), r.between(190, 220)),
    registrarBlock(r, frame, unit, r.between(760, 820), r.between(1740, 1790)),
    footNotes(r, frame),
  ]
  return { sheet: sheet(frame.width, frame.height, r.pick(papers), inside), printed: printedOf(unit) }
}

const faceFor = (r: Random, unit: Company) =>
  pickTypeface(r, [...Object.values(printedOf(unit)), unit.registrar, '营业执照统一社会信用代码登记机关执行事务合伙人'])

export const licence = (r: Random, unit: Company): Paper => (r.next() < 0.65 ? lying(r, unit) : upright(r, unit))
