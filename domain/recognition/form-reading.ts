/**
 * Reads a printed form by its own words: where a label stands, what stands beside it and goes on below it in the same column. Knows no
 * layout, so a licence held upright and one lying, of one column or two, are read alike.
 */
import { boxOf, type Cell, cellRows, type Row } from './form-cells'
import { findLabels, type Label, type LabelNames } from './form-labels'
import { foundIn } from './found-in'
import type { Found, TextLine } from './text-line'

/** Characters that stand together on one height, no label among them. */
type Piece = {
  readonly cells: readonly Cell[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly height: number
  readonly em: number
}
/** What belongs to a label so far. `lines` = heights on which it stands, `pitch` = how far the last two are apart. */
type Held<Key extends string> = {
  readonly label: Label<Key>
  readonly x: number
  pieces: Piece[]
  last: Piece
  lines: number
  pitch?: number
}

export type Form<Key> = {
  /** What stands at a label, or undefined where the label or a value was not found. */
  readonly value: (key: Key) => Found | undefined
  /** The labels that were found, each as often as it was. */
  readonly found: readonly Key[]
}

/** @param names for each thing asked for, the labels it may stand at; further labels keep values from running into each other */
export function readForm<Key extends string>(lines: readonly TextLine[], names: LabelNames<Key>): Form<Key> {
  const rows = cellRows(lines)
  const labels = findLabels(rows, names)
  const rowPieces = rows.map((row) => piecesOf(row, labels))
  const held = assign(rows, rowPieces, labels)
  return {
    value: (key) => {
      const own = labels.filter((label) => label.key === key).sort((a, b) => Number(b.exact) - Number(a.exact))
      return own.map((label) => foundAt(held.get(label), lines)).find((one) => one !== undefined)
    },
    found: labels.map(({ key }) => key),
  }
}

/** Two characters further apart than this do not belong to one piece. */
const gapWithin = 1.2

function piecesOf<Key extends string>(row: Row, labels: readonly Label<Key>[]): Piece[] {
  const own = labels.filter((label) => label.row === row)
  const pieces: Cell[][] = [[]]
  for (const [i, cell] of row.cells.entries()) {
    const current = pieces[pieces.length - 1] as Cell[]
    if (own.some(({ from, to }) => i >= from && i < to)) {
      if (current.length > 0) pieces.push([])
      continue
    }
    const before = current[current.length - 1]
    if (
      !before &&
      isSpeck(
        cell.character,
        own.some(({ to }) => to <= i && row.cells.slice(to, i).every(({ character }) => isMark(character))),
      )
    )
      continue
    if (before && cell.x - before.right > gapWithin * cell.em) pieces.push([cell])
    else current.push(cell)
  }
  return pieces.filter((cells) => cells.some(({ character }) => /[\p{Script=Han}0-9A-Za-z)。]/u.test(character))).map(pieceOf)
}

/** A colon behind a label and a speck before a line are not part of a value; a mark may begin its further lines. */
const isSpeck = (character: string, behindLabel: boolean) => isMark(character) && (behindLabel || !/[):;,.。、”》\-—~#/]/.test(character))
const isMark = (character: string) => !/[\p{Script=Han}0-9A-Za-z(¥$《“]/u.test(character)

function pieceOf(cells: readonly Cell[]): Piece {
  const [first, last] = [cells[0] as Cell, cells[cells.length - 1] as Cell]
  const tall = cells.map(({ height }) => height).sort((a, b) => a - b)
  return { cells, x: first.x, right: last.right, y: first.y, height: tall[tall.length >> 1] as number, em: first.em }
}

/** Gives every piece to the label it belongs to, from top to bottom and from left to right. */
function assign<Key extends string>(
  rows: readonly Row[],
  rowPieces: readonly (readonly Piece[])[],
  labels: readonly Label<Key>[],
): Map<Label<Key>, Held<Key>> {
  const held = new Map<Label<Key>, Held<Key>>()
  const all = rowPieces.flat()
  for (const [i, row] of rows.entries()) {
    const inRow = labels.filter((label) => label.row === row)
    let before: Held<Key> | undefined
    for (const piece of rowPieces[i] as Piece[]) {
      const beside = inRow.filter((label) => label.right < piece.x + piece.em * 0.8).sort((a, b) => b.x - a.x)[0]
      const above = [...held.values()]
        .filter((one) => goesOn(one, piece, all, beside !== undefined))
        .sort((a, b) => b.label.x - a.label.x)[0]
      if (above && (!beside || above.label.x > beside.x + sameColumn * piece.em)) before = extend(above, piece, true)
      else if (beside) before = besideLabel(held, beside, piece) ?? before
      else if (before && sameHeight(before.last, piece) && piece.x - before.last.right < 2.2 * piece.em) extend(before, piece, false)
      else before = undefined
    }
  }
  return held
}

const sameColumn = 1.5
/** Lines of one value are about as tall as each other. */
const tallest = 1.7
const sameHeight = (a: Piece, b: Piece) => Math.abs(a.y - b.y) < Math.max(a.height, b.height) * 0.6

function extend<Key extends string>(held: Held<Key>, piece: Piece, newLine: boolean): Held<Key> {
  if (newLine) {
    held.pitch = piece.y - held.last.y
    held.lines++
  }
  held.pieces.push(piece)
  held.last = piece
  return held
}

/** A value begins within a dozen characters of its label; what follows on the same height with a wider gap is not part of it. */
function besideLabel<Key extends string>(held: Map<Label<Key>, Held<Key>>, label: Label<Key>, piece: Piece): Held<Key> | undefined {
  const known = held.get(label)
  if (known) return piece.x - known.last.right < 4 * piece.em && sameHeight(known.last, piece) ? extend(known, piece, false) : undefined
  if (piece.x - label.right > 14 * piece.em) return undefined
  const begun = { label, x: piece.x, pieces: [piece], last: piece, lines: 1 }
  held.set(label, begun)
  return begun
}

/** Whether a piece goes on below what a label holds: right below, in its column, and after a line that ran to the column's end. */
function goesOn<Key extends string>(held: Held<Key>, piece: Piece, all: readonly Piece[], labelled: boolean): boolean {
  const { label, x, last, lines } = held
  // What is much taller than the value is a seal over the page; what the seal broke apart stands at no line's distance.
  if (piece.height > last.height * tallest) return false
  const step = (piece.y - last.y) / Math.max(piece.height, last.height)
  if (step < 0.5 || step > 2.2) return false
  if (held.pitch !== undefined && piece.y - last.y > held.pitch * 1.45) return false
  const aligned = Math.abs(piece.x - x) < 1.6 * piece.em
  // Some forms let further lines begin under the label, or between it and the value.
  const glued = x - label.right < 0.9 * label.em && Math.abs(piece.x - label.x) < sameColumn * piece.em
  const between = piece.x > label.x + 2 * piece.em && piece.x < x
  if (!aligned && (labelled || piece.cells.length < 3 || !(glued || between))) return false
  if (/[:;。]$/.test(last.cells[last.cells.length - 1]?.character ?? '')) return true
  const longest = Math.max(...held.pieces.map(({ right }) => right))
  if (lines > 1) return last.right > longest - 3 * last.em || piece.em < last.em * 1.15
  // Right below, no label beside it, no larger than what is above: nothing else is printed so.
  if (!labelled && step < 1.6 && Math.abs(piece.x - x) < 0.8 * last.em && piece.em < last.em * 1.15) return true
  const end = endOfColumn(x, all, last.em)
  if (end !== undefined && last.right < end - 3 * last.em) return false
  const margin = Math.max(...all.map(({ right }) => right))
  return end !== undefined || last.right > margin - 2.5 * last.em || piece.y - last.y < 1.4 * closestLines(all, last.height)
}

/** Where the lines of a column end when they are full: the furthest that at least two of them reach. A line well short of it is a last line. */
function endOfColumn(x: number, all: readonly Piece[], em: number): number | undefined {
  const ends = all.filter((one) => Math.abs(one.x - x) < sameColumn * em).map(({ right }) => right)
  const reached = ends.filter((end, i) => ends.some((other, j) => j !== i && Math.abs(other - end) < 1.5 * em))
  return reached.length > 0 ? Math.max(...reached) : undefined
}

/** The smallest distance between two lines of one column on this page, among print as tall as this. */
function closestLines(all: readonly Piece[], tall: number): number {
  const alike = all.filter(({ height }) => height > tall * 0.75 && height < tall * 1.35)
  const steps = alike.flatMap((one) => alike.filter((other) => Math.abs(other.x - one.x) < one.em).map((other) => other.y - one.y))
  return Math.min(1, ...steps.filter((step) => step > tall * 0.6))
}

function foundAt<Key extends string>(held: Held<Key> | undefined, lines: readonly TextLine[]): Found | undefined {
  const cells = held?.pieces.flatMap((piece) => piece.cells) ?? []
  const value = cells.map(({ character }) => character).join('')
  // Brackets are thin and often unsure; in pairs they are right.
  const paired = value.split('(').length === value.split(')').length
  const telling = cells.filter(({ character }) => !paired || !/[()]/.test(character))
  const found = foundIn(telling, value, lines)
  const seam = found?.surety !== undefined && brokenNumber(held?.pieces ?? [])
  return found && { ...found, place: boxOf(cells), ...(seam ? { surety: Math.min(found.surety as number, unseenDash) } : {}) }
}

/** A number that goes on in the next line may have had a dash there, too thin to be seen at an end: not even agreement tells. */
const unseenDash = 0.25
const brokenNumber = (pieces: readonly Piece[]) =>
  pieces.some((piece, i) => {
    const before = pieces[i - 1]
    if (!before || sameHeight(before, piece)) return false
    return /[0-9]/.test(before.cells[before.cells.length - 1]?.character ?? '') && /[0-9]/.test(piece.cells[0]?.character ?? '')
  })
