/**
 * Finds the printed labels of a form among its characters: stretched over a cell (名　　称), glued to their value, with a character
 * misread, or with one of two characters not seen at all.
 */
import type { Cell, Row } from './form-cells'

export type LabelNames<Key extends string> = { readonly [K in Key]: readonly string[] }

export type Label<Key extends string> = {
  readonly key: Key
  readonly row: Row
  /** Its characters in the row: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly x: number
  readonly right: number
  readonly em: number
  /** Printed as expected, letter by letter. */
  readonly exact: boolean
}

type Match<Key> = { key: Key; length: number; wrong: number }

/** A gap as wide as this, in characters, sets a label apart from what stands before it. */
const apart = 1.2
/** Enough for a long label printed as expected. */
const slightlyApart = 0.6
/** Labels below each other begin or end within so many characters sideways. */
const sameColumn = 1.5

/** All labels, row by row. Two-character words and misread ones only count where labels stand: below or above another, or alone. */
export function findLabels<Key extends string>(rows: readonly Row[], names: LabelNames<Key>): Label<Key>[] {
  const all = rows.flatMap((row) => labelsIn(row, names))
  const sure = all.filter(({ exact }) => exact)
  const aligned = (label: Label<Key>) =>
    sure.some(
      (other) =>
        other.row !== label.row &&
        (Math.abs(other.x - label.x) < sameColumn * label.em || Math.abs(other.right - label.right) < 0.7 * label.em),
    )
  return [...all.filter((label) => aligned(label) || standsAlone(label)), ...halves(rows, all, sure, names)]
}

/** Long words printed as expected, and words that a gap or a colon ends. */
function standsAlone<Key extends string>({ row, from, to, exact, em }: Label<Key>): boolean {
  if (exact && to - from >= 4) return true
  const [last, next] = [row.cells[to - 1] as Cell, row.cells[to]]
  const ends = next === undefined || next.begins || next.x - last.right > 0.6 * em || next.character === ':'
  return exact && ends
}

function labelsIn<Key extends string>(row: Row, names: LabelNames<Key>): Label<Key>[] {
  const found: Label<Key>[] = []
  let free = 0
  for (let from = 0; from < row.cells.length; from++) {
    const first = row.cells[from] as Cell
    if (from < free || !isHan(first.character) || !mayBegin(row.cells, from, slightlyApart)) continue
    const match = bestMatch(row.cells, from, names)
    const plain = match?.wrong === 0 && (match.length >= 4 || isStretched(row.cells, from))
    if (!plain && !mayBegin(row.cells, from, apart)) continue
    if (!match || (match.wrong > 0 && exactWithin(row.cells, from + 1, from + match.length, names))) continue
    free = from + match.length
    const last = row.cells[free - 1] as Cell
    found.push({ key: match.key, row, from, to: free, x: first.x, right: last.right, em: first.em, exact: match.wrong === 0 })
  }
  return found
}

/** Only a label that fills its cell (住　　所) has its characters so far apart. */
const isStretched = (cells: readonly Cell[], from: number): boolean => {
  const [first, second] = [cells[from] as Cell, cells[from + 1]]
  return second !== undefined && second.x - first.right > 1.5 * first.em
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)

/** A label begins what was seen as one line, or stands apart from what is before it; a stray mark before it does not count. */
function mayBegin(cells: readonly Cell[], at: number, gap: number): boolean {
  const cell = cells[at] as Cell
  for (let i = at - 1; i >= 0; i--) {
    const before = cells[i] as Cell
    if ((cells[i + 1] as Cell).begins || cell.x - before.right > gap * cell.em) return true
    if (isHan(before.character) || /[0-9A-Za-z]/.test(before.character)) return false
  }
  return true
}

/** The longest label that begins here; a misread character counts against it. */
function bestMatch<Key extends string>(cells: readonly Cell[], from: number, names: LabelNames<Key>): Match<Key> | undefined {
  const text = cells
    .slice(from, from + 12)
    .map(({ character }) => character)
    .join('')
  let best: Match<Key> | undefined
  for (const [key, list] of Object.entries(names) as [Key, readonly string[]][]) {
    for (const name of list) {
      const fit = fitOf(cells, from, text, name)
      if (fit && (!best || worth(fit) > worth(best))) best = { key, ...fit }
    }
  }
  return best
}
const worth = ({ length, wrong }: { length: number; wrong: number }) => length - 1.5 * wrong

/** What looks like one label misread may be a value that stands close before the next one. */
const exactWithin = <Key extends string>(cells: readonly Cell[], from: number, to: number, names: LabelNames<Key>): boolean =>
  Array.from({ length: to - from }, (_, i) => from + i).some((at) => mayBegin(cells, at, apart) && bestMatch(cells, at, names)?.wrong === 0)

/** How many characters of the row are this label, and how many of them wrong; undefined where it is another text. */
function fitOf(cells: readonly Cell[], from: number, text: string, name: string): { length: number; wrong: number } | undefined {
  if (text.startsWith(name)) return { length: name.length, wrong: 0 }
  const alone = (length: number) => {
    const next = cells[from + length]
    return next === undefined || next.begins || next.character === ':' || next.x - (cells[from + length - 1] as Cell).right > 0.9 * next.em
  }
  const slack = name.length >= 8 ? 2 : 1
  const fits = [name.length, name.length - 1, name.length + 1].flatMap((length) => {
    const wrong = distance(text.slice(0, length), name)
    if (length < 2 || length > text.length || wrong > slack || (name.length === 3 && length !== 3)) return []
    // Where a character is missing or too much, or the word is short, only a clear end shows that it is the label.
    const ends = alone(length)
    // 经营范 is rather 经营范围 without its end than 经营者 misread.
    const cost = length >= 3 && name.startsWith(text.slice(0, length)) ? 0.9 : Math.max(1, wrong)
    return ends || (name.length >= 4 && length === name.length) ? [{ length, wrong: cost, ends }] : []
  })
  return fits.sort((a, b) => Number(b.ends) - Number(a.ends) || a.wrong - b.wrong)[0]
}

/** Characters to change, add or leave out to make one text of the other. */
export function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1])
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** One character of a two-character label that stands alone in a column of labels; only when the whole label was not found. */
function halves<Key extends string>(
  rows: readonly Row[],
  all: readonly Label<Key>[],
  sure: readonly Label<Key>[],
  names: LabelNames<Key>,
): Label<Key>[] {
  const words = (Object.entries(names) as [Key, readonly string[]][]).flatMap(([key, list]) =>
    all.some((label) => label.key === key) ? [] : list.filter((name) => name.length === 2).map((name) => ({ key, name })),
  )
  const column = (cell: Cell) => sure.some((label) => cell.x > label.x - label.em && cell.right < label.right + label.em * 0.5)
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const next = row.cells[i + 1]
      const alone = cell.begins && (next === undefined || next.begins)
      const word = words.find(({ name }) => name.includes(cell.character))
      return alone && word && column(cell)
        ? [{ key: word.key, row, from: i, to: i + 1, x: cell.x, right: cell.right, em: cell.em, exact: false }]
        : []
    }),
  )
}
