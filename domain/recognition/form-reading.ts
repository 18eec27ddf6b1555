/**
 * Reads a printed form by its own words: where a label stands, what stands beside it and below it in the same column. Knows no layout, so a
 * licence held upright and one lying are read alike. Labels stretched over a cell (名　　称), glued to their value, or with a character misread
 * are found as well.
 */
import { labelEnd } from './labels'
import { type Found, rowsOf, squeeze, type TextLine } from './text-line'

/** A character and where it stands; all shares of the page. */
type Cell = { character: string; x: number; width: number; confidence: number; height: number; y: number; begins: boolean }

type Row = { cells: Cell[]; y: number; height: number }
type Label<Key> = { key: Key; row: number; from: number; to: number; x: number }

export type Form<Key> = {
  /** What stands at a label, or undefined where the label or a value was not found. */
  value: (key: Key) => Found | undefined
  /** The row's text from a label on, with what follows on the same height. */
  found: readonly Key[]
}

export function readForm<Key extends string>(lines: readonly TextLine[], names: { readonly [K in Key]: readonly string[] }): Form<Key> {
  const rows = rowsOf(lines).map(rowOf)
  const labels = rows.flatMap((row, i) => labelsIn(row, i, names))
  return {
    value: (key) => best(labels.filter((label) => label.key === key).map((label) => valueAt(label, labels, rows))),
    found: labels.map(({ key }) => key),
  }
}

const best = (values: readonly (Found | undefined)[]): Found | undefined =>
  values.filter((one) => one !== undefined).sort((a, b) => Number(b.value.length > 1) - Number(a.value.length > 1))[0]

/** Characters of a row from left to right. Where the engine did not say, they share the line's width evenly. */
function rowOf(lines: readonly TextLine[]): Row {
  const cells = lines.flatMap((line) => {
    const characters = [...squeeze(line.text)]
    const wide = line.width / Math.max(1, characters.length)
    return characters.map((character, i) => ({
      character,
      x: leftOf(line, i) ?? line.x,
      width: Math.min(wide, line.height),
      confidence: line.confidence,
      height: line.height,
      y: line.y,
      begins: i === 0,
    }))
  })
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b)
  return {
    cells,
    y: lines.reduce((sum, { y, height }) => sum + y + height / 2, 0) / lines.length,
    height: heights[Math.floor(heights.length / 2)] ?? 0,
  }
}

/** Left edge of a line's n-th character, spaces left out; a character is about as wide as half the line is tall on either side. */
function leftOf(line: TextLine, n: number): number | undefined {
  const printed = line.characters?.filter(({ character }) => character.trim() !== '')
  const at = printed?.[n]?.at
  return at === undefined ? undefined : at - line.height * 0.2
}

function labelsIn<Key extends string>({ cells }: Row, row: number, names: { readonly [K in Key]: readonly string[] }): Label<Key>[] {
  const found: Label<Key>[] = []
  let free = 0
  for (let from = 0; from < cells.length; from++) {
    if (from < free || !mayBegin(cells, from)) continue
    const text = cells
      .slice(from, from + 12)
      .map(({ character }) => character)
      .join('')
    const alone = cells.findIndex((cell, i) => i > from && cell.begins)
    const match = longest(text, names) ?? (alone > from ? longest(text.slice(0, alone - from), names) : undefined)
    if (!match) continue
    free = from + match.length
    found.push({ key: match.key, row, from, to: free, x: (cells[from] as Cell).x })
  }
  return found
}

/** A label begins a stretch of text, or stands apart from what is before it. */
function mayBegin(cells: readonly Cell[], at: number): boolean {
  const [before, cell] = [cells[at - 1], cells[at] as Cell]
  return !before || cell.begins || cell.x - before.x > before.width * 2.2
}

function longest<Key extends string>(
  text: string,
  names: { readonly [K in Key]: readonly string[] },
): { key: Key; length: number } | undefined {
  let match: { key: Key; length: number } | undefined
  for (const [key, list] of Object.entries(names) as [Key, readonly string[]][]) {
    for (const name of list) {
      const length = labelEnd(text, name)
      if (length > (match?.length ?? 0)) match = { key, length }
    }
  }
  return match
}

/** Two labels of one column are at most this far apart sideways. */
const sameColumn = 0.05
const farColumn = 0.2

function valueAt<Key>(label: Label<Key>, labels: readonly Label<Key>[], rows: readonly Row[]): Found | undefined {
  const right = Math.min(2, ...labels.filter(({ x }) => x > label.x + farColumn).map(({ x }) => x)) - 0.008
  const row = rows[label.row] as Row
  const inRow = labels.filter((other) => other.row === label.row && other.from >= label.to).map(({ from }) => from)
  const beside = row.cells.slice(label.to, Math.min(row.cells.length, ...inRow)).filter(({ x }) => x < right)
  if (beside.length === 0) return undefined
  const left = (beside[0] as Cell).x - 0.03
  const used = [...beside]
  let above = row
  for (let i = label.row + 1; i < rows.length; i++) {
    const next = rows[i] as Row
    const cells = next.cells.filter(({ x }) => x >= left && x < right)
    // What follows a value never stands below its label: something there is the next label, read or not.
    if (next.cells.some(({ x }) => x < left && Math.abs(x - label.x) < sameColumn)) break
    if (cells.length === 0) continue
    if (next.y - above.y > Math.max(next.height, above.height) * 2.1) break
    used.push(...cells)
    above = next
  }
  const value = used
    .map(({ character }) => character)
    .join('')
    .replace(/^[:;,.]/, '')
  return value ? { value, confidence: Math.min(...used.map(({ confidence }) => confidence)) } : undefined
}
