/**
 * Where the fields of a resident ID card's portrait side stand: by the printed labels where they were read, and otherwise by the order every
 * card keeps (姓名, 性别 with 民族, 出生, 住址, number) and by the column in which the values begin. Knows no measures of one card.
 */
import type { Cell, Row } from '@domain/recognition/form-cells'

/** What stands in each place of the card, labels left out; a list of rows where a field runs over several. */
export type CardLayout = {
  name: readonly Cell[]
  sexAndEthnicity: readonly Cell[]
  birth: readonly Cell[]
  address: readonly Cell[]
  number: readonly Cell[]
}

export const textOf = (cells: readonly Cell[]): string => cells.map(({ character }) => character).join('')

const labels = { name: '姓名', sex: '性别', birth: '出生', address: '住址' } as const

export function layoutOf(rows: readonly Row[]): CardLayout {
  const number = numberIn(rows)
  const text = rows
    .filter((row) => !number.length || row.y < (number[0] as Cell).y - (number[0] as Cell).height * 0.6)
    .map((row) => leftOfPortrait(seenOnce(row.cells), number))
    .filter((cells) => cells.length > 0)
  const column = valueColumn(text)
  const values = (cells: readonly Cell[], label: string) => withoutLabel(cells, label, column)
  const sexRow = text.findIndex((cells) => /性别|民族|^.?[别]?[男女].?[民族]|^.{0,3}[男女]$/.test(textOf(cells)))
  const birthRow = text.findIndex(
    (cells, i) => i > sexRow && /^出生|^.{0,3}(19|20)\d{2}\D{1,2}\d{1,2}\D|\d{4}年|年\d{1,2}月/.test(textOf(cells)),
  )
  const nameRow = nameRowOf(text, sexRow >= 0 ? sexRow : birthRow)
  const addressRow = addressRowOf(text, Math.max(birthRow, sexRow))
  return {
    name: nameRow < 0 ? [] : values(text[nameRow] as Cell[], labels.name),
    sexAndEthnicity: text[sexRow] ?? [],
    birth: birthRow < 0 ? [] : values(text[birthRow] as Cell[], labels.birth),
    address: addressRow < 0 ? [] : paragraph(text.slice(addressRow), column),
    number,
  }
}

/** The number is the row with the longest run of digits, read from its end: 公民身份号码 may be glued to it. */
function numberIn(rows: readonly Row[]): Cell[] {
  const runs = rows.map(({ cells }) => {
    const run = /[\dXxOoIlSBZ|.]{12,}$/.exec(textOf(cells))
    return run ? cells.slice(cells.length - [...run[0]].length).filter(({ character }) => character !== '.') : []
  })
  return runs.sort((a, b) => b.length - a.length)[0] ?? []
}

/** Boxes of neighbouring lines may overlap: of two characters in one place the surer one stands there. */
function seenOnce(cells: readonly Cell[]): Cell[] {
  const kept: Cell[] = []
  for (const cell of [...cells].sort((a, b) => a.x - b.x)) {
    const last = kept[kept.length - 1]
    const overlap = last ? Math.min(last.right, cell.right) - Math.max(last.x, cell.x) : 0
    if (!last || overlap < Math.min(last.right - last.x, cell.right - cell.x) * 0.6) kept.push(cell)
    else if (cell.confidence > last.confidence) kept[kept.length - 1] = cell
  }
  return kept
}

/** The portrait begins right of the number's middle: what begins there is printed on the person, or lies beside the card. */
function leftOfPortrait(cells: readonly Cell[], number: readonly Cell[]): Cell[] {
  const [first, last] = [number[0], number[number.length - 1]]
  const limit = first && last ? first.x + (last.right - first.x) * 0.6 : 0.64
  const from = cells.findIndex(({ begins, x }) => begins && x > limit)
  const left = first && last ? first.x - (last.right - first.x) * 0.62 : -1
  return (from < 0 ? [...cells] : cells.slice(0, from)).filter(({ x }) => x > left)
}

/** Where values begin: behind the labels that were read without a fault. */
function valueColumn(text: readonly (readonly Cell[])[]): number | undefined {
  const starts = text.flatMap((cells) =>
    Object.values(labels).some((label) => textOf(cells).startsWith(label)) && cells[2] ? [cells[2].x] : [],
  )
  return starts.sort((a, b) => a - b)[starts.length >> 1]
}

/** A row without its label, whether that was read well, with one of its characters misread, or not at all. */
function withoutLabel(cells: readonly Cell[], label: string, column: number | undefined): Cell[] {
  const text = textOf(cells)
  if (text.startsWith(label)) return cells.slice(2)
  const em = cells[0]?.em ?? 0
  const inColumn = (i: number) => column === undefined || (cells[i]?.x ?? 0) > column - em * 0.9
  if ((text[0] === label[0] || text[1] === label[1]) && inColumn(2)) return cells.slice(2)
  if (text[0] === label[1] && inColumn(1)) return cells.slice(1)
  return column === undefined ? [...cells] : cells.filter(({ x }) => x > column - em * 0.9)
}

/** The row of 姓名, or the nearest one above sex and birth that holds at least two Chinese characters. */
function nameRowOf(text: readonly (readonly Cell[])[], below: number): number {
  const labelled = text.findIndex((cells) => /^姓名/.test(textOf(cells)))
  if (labelled >= 0 && (text[labelled] as Cell[]).length > 2) return labelled
  const end = below < 0 ? Math.min(2, text.length) : below
  for (let i = end - 1; i >= 0; i--) if ((textOf(text[i] as Cell[]).match(/\p{Script=Han}/gu) ?? []).length >= 2) return i
  return -1
}

/** The row of 住址, or the first one below the birth date. */
function addressRowOf(text: readonly (readonly Cell[])[], above: number): number {
  const labelled = text.findIndex((cells, i) => i > above && /^(住址|住.|.址)/.test(textOf(cells)))
  if (labelled >= 0) return labelled
  const next = above < 0 ? text.findIndex((cells) => /(省|自治区|市).{2,}/.test(textOf(cells))) : above + 1
  return next < text.length ? next : -1
}

/** Rows of one paragraph, the first without its label; a wide gap ends it. */
function paragraph(rows: readonly (readonly Cell[])[], column: number | undefined): Cell[] {
  const used: Cell[] = []
  let above: Cell | undefined
  for (const row of rows) {
    const first = row[0] as Cell
    if (above && first.y - above.y > Math.max(first.height, above.height) * 2.4) break
    const cells: readonly Cell[] = above ? row : withoutLabel(row, labels.address, column)
    const em = first.em
    used.push(...cells.filter(({ x }) => column === undefined || x > column - em * 1.5))
    above = first
  }
  return used
}
