/** The characters of a page one by one, each where it stands, in rows: what labels and values of a printed form are found in. */
import type { Box } from './grey'
import { squeeze, type TextLine } from './text-line'

/** A character and where it stands; x, right, em in shares of the page's width, y (its middle) and height in shares of its height. */
export type Cell = {
  readonly character: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly height: number
  /** Width of one Chinese character of its line. */
  readonly em: number
  readonly confidence: number
  /** The first of what the engine saw as one line. */
  readonly begins: boolean
}
export type Row = { readonly cells: readonly Cell[]; readonly y: number }

/** Rows from top to bottom, their characters from left to right, spaces left out. */
export function cellRows(lines: readonly TextLine[]): Row[] {
  const ratio = widthToHeight(lines)
  return rowsAcross(lines).map((row) => {
    const cells = row.map((line) => cellsOf(line, ratio)).reduce(joinedAt, [])
    return { cells, y: row.reduce((sum, line) => sum + middle(line), 0) / row.length }
  })
}

/** Where the boxes of two lines overlap, one character was seen in both, by one of them cut in half: the surer one stays. */
function joinedAt(left: readonly Cell[], right: readonly Cell[]): Cell[] {
  const [a, b] = [[...left], [...right]]
  for (;;) {
    const [last, first] = [a[a.length - 1], b[0]]
    if (!last || !first || !isSame(last, first)) return [...a, ...b]
    if (first.confidence < last.confidence) b.splice(0, 2, ...b.slice(1, 2).map((cell) => ({ ...cell, begins: true })))
    else a.pop()
  }
}
/** Two of one character need nearly its whole width between them, two others at least half of it: engines place them roughly. */
function isSame(last: Cell, first: Cell): boolean {
  const width = Math.min(last.right - last.x, first.right - first.x)
  return centre(first) - centre(last) < Math.max(last.em * 0.35, width * (last.character === first.character ? 0.8 : 0.5))
}
const centre = ({ x, right }: Cell) => (x + right) / 2

const middle = ({ y, height }: TextLine) => y + height / 2

/** Lines side by side. Each joins the row that ends nearest to its own height, so that a page slightly askew keeps its rows apart. */
function rowsAcross(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = []
  for (const line of [...lines].sort((a, b) => a.x - b.x)) {
    const near = rows
      .map((row) => ({ row, last: row[row.length - 1] as TextLine }))
      .filter(({ last }) => last.x + last.width < line.x + line.width * 0.5 && apart(last, line) < reach(last, line))
      .sort((a, b) => apart(a.last, line) - apart(b.last, line))[0]
    if (near) near.row.push(line)
    else rows.push([line])
  }
  return rows.sort((a, b) => middle(a[0] as TextLine) - middle(b[0] as TextLine))
}
const apart = (a: TextLine, b: TextLine) => Math.abs(middle(a) - middle(b))
const reach = (a: TextLine, b: TextLine) => Math.min(Math.max(a.height, b.height) * 0.5, Math.min(a.height, b.height) * 0.9)

/** Letters and digits are about half as wide as Chinese characters; marks that were made narrow by NFKC are printed full. */
const breadth = (character: string) => (/[a-z0-9 .\-'·¥]/i.test(character) ? 0.56 : 1)
const breadthOf = (text: string) => [...text].reduce((sum, character) => sum + breadth(character), 0)

/** How wide a Chinese character is (share of the page's width) for a line one share of the page's height tall: by the long lines. */
function widthToHeight(lines: readonly TextLine[]): number {
  const texts = lines.map((line) => ({ line, text: squeeze(line.text) })).filter(({ text }) => text.length > 1)
  const long = texts.filter(({ text }) => text.length >= 6)
  const ratios = (long.length > 0 ? long : texts).map(({ line, text }) => line.width / breadthOf(text) / line.height).sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length * 0.4)] ?? 0.6
}

function cellsOf(line: TextLine, ratio: number): Cell[] {
  const printed = line.characters?.length ? placed(line) : spread(line, ratio)
  const em = Math.min(line.width / Math.max(1, breadthOf(printed.map(({ character }) => character).join(''))), line.height * ratio * 1.15)
  return printed.map(({ character, at, confidence }, i) => {
    const half = (em * breadth(character)) / 2
    return { character, confidence, x: at - half, right: at + half, y: middle(line), height: line.height, em, begins: i === 0 }
  })
}

type Placed = { character: string; at: number; confidence: number }

const placed = (line: TextLine): Placed[] =>
  (line.characters ?? []).flatMap(({ character, at, confidence }) =>
    [...squeeze(character)].map((one) => ({ character: one, at, confidence })),
  )

/** Where the engine does not say: side by side, and what room is left over stands in the gaps that it wrote as spaces. */
function spread(line: TextLine, ratio: number): Placed[] {
  const text = line.text.trim()
  const bare = squeeze(text)
  const gaps = text.match(/\s+/g)?.length ?? 0
  const left = line.width - breadthOf(bare) * line.height * ratio
  // Tesseract writes spaces between Chinese characters as it likes; only a line much too wide for its characters has gaps.
  const gap = gaps > 0 && left > line.height * ratio ? left / gaps : 0
  const em = (line.width - gap * gaps) / Math.max(1, breadthOf(bare))
  const out: Placed[] = []
  let pen = line.x
  for (const word of text.split(/\s+/)) {
    for (const character of squeeze(word)) {
      out.push({ character, at: pen + (em * breadth(character)) / 2, confidence: line.confidence })
      pen += em * breadth(character)
    }
    pen += gap
  }
  return out
}

/** The smallest box around some characters, as shares of the page. */
export function boxOf(cells: readonly Cell[]): Box {
  const x = Math.max(0, Math.min(...cells.map((cell) => cell.x)))
  const y = Math.max(0, Math.min(...cells.map((cell) => cell.y - cell.height / 2)))
  const right = Math.min(1, Math.max(...cells.map((cell) => cell.right)))
  const bottom = Math.min(1, Math.max(...cells.map((cell) => cell.y + cell.height / 2)))
  return { x, y, width: right - x, height: bottom - y }
}
