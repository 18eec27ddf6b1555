/** What one look says about a field, from the characters it stands on: how sure of each, where it stands, what else it may be. */
import { boxOf, type Cell } from './form-cells'
import type { Found, TextLine } from './text-line'

/** Share of the page's width or height, compared. */
const near = (a: number, b: number, within: number) => Math.abs(a - b) < within

/** `value` as read off these cells of these lines; undefined where no cell is left. */
export function foundIn(cells: readonly Cell[], value: string, lines: readonly TextLine[]): Found | undefined {
  if (cells.length === 0 || !value) return undefined
  const confidence = Math.min(...cells.map((cell) => cell.confidence))
  const tellsEach = lines.some(({ characters }) => characters?.length)
  if (!tellsEach) return { value, confidence, place: boxOf(cells) }
  const surety = holesAt(cells, lines) > 0 ? 0 : confidence
  const others = otherReadings(cells, value, lines)
  return { value, confidence, place: boxOf(cells), surety, ...(others.length ? { others } : {}) }
}

/** Characters that were seen and are not known, among these cells or right beside them. */
function holesAt(cells: readonly Cell[], lines: readonly TextLine[]): number {
  const holes = lines.flatMap(({ characters = [], y, height }) =>
    characters.flatMap(({ character, at }) => (character === '' ? [{ at, y: y + height / 2 }] : [])),
  )
  return holes.filter(({ at, y }) =>
    cells.some((cell) => near(cell.y, y, cell.height / 2) && at > cell.x - cell.em * 0.9 && at < cell.right + cell.em * 1.6),
  ).length
}

/** The value with its least sure character read as the engine's next candidates. */
function otherReadings(cells: readonly Cell[], value: string, lines: readonly TextLine[]): string[] {
  const weakest = [...cells].sort((a, b) => a.confidence - b.confidence)[0] as Cell
  const at = value.indexOf(weakest.character)
  if (at < 0 || value.indexOf(weakest.character, at + 1) >= 0) return []
  return othersOf(weakest, lines).map(({ character }) => value.slice(0, at) + character + value.slice(at + weakest.character.length))
}

/** What else a character may be, the likeliest first. */
export function othersOf(cell: Cell, lines: readonly TextLine[]): readonly { character: string; confidence: number }[] {
  const middle = (cell.x + cell.right) / 2
  for (const { characters = [], y, height } of lines) {
    if (!near(cell.y, y + height / 2, height / 2)) continue
    const read = characters.find(({ character, at }) => near(at, middle, cell.em * 0.1) && character.normalize('NFKC') === cell.character)
    if (read) return read.others ?? []
  }
  return []
}
