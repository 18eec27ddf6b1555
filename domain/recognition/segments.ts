/** Groups pieces of ink into stretches of text on one line: a label, a value, or both when they stand close. */
import type { Component } from './components'
import type { Box } from './grey'

export type Segment = Box & {
  /** The characters or parts of characters, from left to right, in pixels of the picture. */
  readonly glyphs: readonly Box[]
}

export type Sizes = { readonly width: number; readonly height: number }

/** A full licence has about 1,500 pieces; far more is grain or a pattern, not text, and would take minutes. */
const mostPieces = 4000
const mostStretches = 90

/** Stretches of text from top to bottom; pictures, frames and specks are left out. */
export function findSegments(pieces: readonly Component[], page: Sizes): Segment[] {
  const ink = pieces.filter((piece) => couldBeText(piece, page))
  if (ink.length > mostPieces) return []
  const em = characterHeight(ink, page)
  const rows = group(
    ink.filter((piece) => piece.height <= em * 3.2),
    (a, b) => sameStretch(a, b, em),
  )
  const stretches = rows.map(segmentOf).filter((row) => row.height > em * 0.45 && row.height < em * 3.4 && row.width > row.height * 0.3)
  if (stretches.length > mostStretches) return []
  return joinStretchedLabels(absorbScraps(stretches, em), em).sort((a, b) => a.y + a.height / 2 - (b.y + b.height / 2))
}

/** Share of the page along its sides where only frames and the sheet's own edges are. */
const border = 0.026

function couldBeText(piece: Component, page: Sizes): boolean {
  if (piece.width > page.width * 0.3 || piece.height > page.height * 0.14) return false
  if (piece.width < 3 && piece.height < 3) return false
  const [dx, dy] = [page.width * border, page.height * border]
  return piece.x > dx && piece.y > dy && piece.x + piece.width < page.width - dx && piece.y + piece.height < page.height - dy
}

/** Height of a usual character: strokes are smaller, so the upper part of the spread counts. */
function characterHeight(pieces: readonly Component[], page: Sizes): number {
  const heights = pieces
    .map((p) => p.height)
    .filter((h) => h > page.height * 0.012)
    .sort((a, b) => a - b)
  return heights[Math.floor(heights.length * 0.7)] ?? page.height * 0.03
}

function sameStretch(a: Box, b: Box, em: number): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
  const tall = Math.max(a.height, b.height, em * 0.8)
  if (gap > tall * 1.25) return false
  return overlap >= Math.min(a.height, b.height) * 0.5 || (overlap > -tall * 0.3 && gap < 0 && unionHeight(a, b) < em * 1.35)
}

const unionHeight = (a: Box, b: Box) => Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y)

/** Connected groups under a relation (union by sweeping from left to right). */
function group(boxes: readonly Box[], related: (a: Box, b: Box) => boolean): Box[][] {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  const owner = sorted.map((_, i) => i)
  const root = (i: number): number => (owner[i] === i ? i : root(owner[i] as number))
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      if (root(i) !== root(j) && related(sorted[i] as Box, sorted[j] as Box)) owner[root(j)] = root(i)
    }
  }
  const groups = new Map<number, Box[]>()
  for (const [i, box] of sorted.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), box])
  return [...groups.values()]
}

function segmentOf(glyphs: readonly Box[]): Segment {
  const sorted = [...glyphs].sort((a, b) => a.x - b.x)
  const x = Math.min(...sorted.map((g) => g.x))
  const y = Math.min(...sorted.map((g) => g.y))
  const right = Math.max(...sorted.map((g) => g.x + g.width))
  const bottom = Math.max(...sorted.map((g) => g.y + g.height))
  return { x, y, width: right - x, height: bottom - y, glyphs: sorted }
}

/** A dot or stroke that fell out of its line goes back into it. */
function absorbScraps(rows: readonly Segment[], em: number): Segment[] {
  const scrap = (row: Segment) => row.height < em * 0.6 && row.width < em * 1.2
  const lines = rows.filter((row) => !scrap(row))
  for (const small of rows.filter(scrap)) {
    const home = lines.findIndex(
      (row) =>
        small.x < row.x + row.width + em * 0.6 &&
        small.x + small.width > row.x - em * 0.6 &&
        small.y < row.y + row.height &&
        small.y + small.height > row.y,
    )
    if (home >= 0) lines[home] = segmentOf([...(lines[home] as Segment).glyphs, ...small.glyphs])
  }
  return lines
}

/** 名　　称: two single characters far apart on one line are one label of the form. */
function joinStretchedLabels(rows: readonly Segment[], em: number): Segment[] {
  const single = (row: Segment) => row.width < em * 1.7 && row.width > em * 0.4
  const left = [...rows].sort((a, b) => a.x - b.x)
  const taken = new Set<Segment>()
  return left.flatMap((row) => {
    if (taken.has(row)) return []
    const sameLine = (other: Segment) => Math.abs(other.y + other.height / 2 - row.y - row.height / 2) < em * 0.5
    const next = left.find((other) => other !== row && !taken.has(other) && other.x > row.x + row.width && sameLine(other))
    if (!next || !single(row) || !single(next) || next.x - row.x - row.width > em * 5.5) return [row]
    taken.add(next)
    return [segmentOf([...row.glyphs, ...next.glyphs])]
  })
}
