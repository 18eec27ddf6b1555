/** Characters the recogniser's alphabet lacks are dropped without a word (段红濬 is read 段红): the ink they leave uncovered betrays them. */
import type { Grey } from '../grey'
import type { ReadCharacter } from '../text-engine'

const { abs, max, min, round } = Math

/** A stretch this wide and this inked, as shares of a character's width, holds a character. */
const leastRoom = 0.62
const leastInk = 0.5

/** Where characters stand that were not read, as shares of the line's width. `read` in the order of the line. */
export function holesIn(line: Grey, read: readonly ReadCharacter[]): number[] {
  const han = read.filter(({ character }) => /\p{Script=Han}/u.test(character))
  if (han.length === 0) return []
  const { columns, tall } = lineInk(line)
  const wide = pitchOf(han, line.width, tall)
  const covered = read.map(({ character, at }) => {
    const half = (/[\x20-\x7e]/.test(character) ? 0.36 : 0.56) * wide
    return { from: at * line.width - half, to: at * line.width + half }
  })
  const holes: number[] = []
  let free = 0
  for (const { from, to } of [...covered, { from: line.width, to: line.width }]) {
    holes.push(...glyphsBetween(columns, max(0, round(free)), min(line.width, round(from)), wide))
    free = max(free, to)
  }
  const alone = inkAlone(columns, wide).filter(
    ({ from, to }) =>
      !read.some(({ at }) => at * line.width > from - 0.2 * wide && at * line.width < to + 0.2 * wide) &&
      !holes.some((x) => x > from && x < to),
  )
  return [...holes, ...alone.map(({ from, to }) => (from + to) / 2)].sort((a, b) => a - b).map((x) => x / line.width)
}

/** Ink with paper on both sides, as wide as one Chinese character. */
function inkAlone(inked: readonly boolean[], wide: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let from = inked.indexOf(true); from >= 0; from = inked.indexOf(true, from)) {
    let to = from
    while (inked[to]) to++
    if (to - from > leastRoom * wide && to - from < 1.1 * wide) found.push({ from, to })
    from = to
  }
  return found
}

/** Distance of neighbouring Chinese characters, pixels. */
export function pitchOf(han: readonly ReadCharacter[], width: number, tall: number): number {
  const gaps = han.slice(1).flatMap(({ at }, i) => {
    const gap = (at - (han[i] as ReadCharacter).at) * width
    return gap > 0.75 * tall && gap < 1.5 * tall ? [gap] : []
  })
  gaps.sort((a, b) => a - b)
  const middle = gaps[gaps.length >> 1]
  if (middle === undefined) return tall * 1.08
  // The recogniser places characters in steps: usual gaps together tell the pitch better than one of them.
  const usual = gaps.filter((gap) => abs(gap - middle) < middle * 0.25)
  return usual.reduce((sum, gap) => sum + gap, 0) / usual.length
}

/** Middles of what stands between two columns: as many characters as its ink has room for. */
function glyphsBetween(inked: readonly boolean[], from: number, to: number, wide: number): number[] {
  const first = inked.indexOf(true, from)
  if (first < 0 || first >= to) return []
  let last = to - 1
  while (!inked[last]) last--
  const room = last + 1 - first
  const ink = inked.slice(first, last + 1).filter(Boolean).length
  if (room < leastRoom * wide || ink < leastInk * room || ink < leastInk * wide) return []
  const count = max(1, round(room / wide))
  return Array.from({ length: count }, (_, i) => first + ((i + 0.5) * room) / count)
}

export type LineInk = {
  /** Which columns hold ink as dark as print. */
  readonly columns: readonly boolean[]
  /** How much of each column is written on, 0 to 1. */
  readonly darkness: readonly number[]
  /** How tall the print stands, pixels; brightness of the paper and of the print. */
  readonly tall: number
  readonly paper: number
  readonly print: number
}

export function lineInk({ width, height, data }: Grey): LineInk {
  const sorted = data.slice().sort()
  const paper = sorted[round(sorted.length * 0.75)] as number
  const print = sorted[round(sorted.length * 0.03)] as number
  const dark = paper - max(24, (paper - print) * 0.5)
  const columns = new Array<number>(width).fill(0)
  const rows = new Array<number>(height).fill(0)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] as number) >= dark) continue
      columns[x] = (columns[x] as number) + 1
      rows[y] = (rows[y] as number) + 1
    }
  }
  const most = max(...rows)
  const written = rows.flatMap((count, y) => (count > most * 0.12 ? [y] : []))
  const tall = abs((written[written.length - 1] ?? height) - (written[0] ?? 0)) + 1
  return {
    // A rule or the edge of the sheet fills a column from top to bottom; print never does.
    columns: columns.map((count) => count >= max(2, height * 0.05) && count < height * 0.92),
    darkness: columns.map((count) => count / height),
    tall,
    paper,
    print,
  }
}
