/**
 * Reads the lines for machines off a flat page with two readers of different make: a small network that knows the 37 glyphs cell by cell, and
 * the text engine at hand kept to those glyphs. What both see in a column counts; check digits and the layout settle the rest.
 */
import type { Grey } from '@domain/recognition/grey'
import type { Engines, ReadText } from '@domain/recognition/text-engine'
import type { TextLine } from '@domain/recognition/text-line'
import { type CellPath, cellPath, surenessAt } from './cell-path'
import { type LineScores, scoresOf } from './column-vote'
import { glyphAlphabet } from './glyph-alphabet'
import { withPrinted } from './printed-witness'
import { zoneArea } from './zone-area'
import { zoneFields } from './zone-fields'
import type { ZoneFormat } from './zone-format'
import type { ZoneReading } from './zone-reading'
import { type ZoneRow, zoneRows } from './zone-rows'
import { straightLine, stripCell, stripOf, stripRim } from './zone-strip'

/** Below this the glyphs are no glyphs: the rows are other text, or cut. */
const leastSure = -1.6

/** Undefined where the page has no such lines, or lines of another length. */
export async function readZone(
  page: Grey,
  lines: readonly TextLine[],
  engines: Engines,
  format: ZoneFormat,
): Promise<ZoneReading | undefined> {
  const rows = zoneRows(page, zoneArea(page, lines)).slice(-format.lines)
  if (rows.length < format.lines) return undefined
  const paths = rows.map((row) => pathOf(page, row, format.columns))
  if (paths.some((path) => !path || path.sureness < leastSure)) return undefined
  const found = paths as Found[]
  const engine = engines.paddle ?? engines.tesseract
  const second: LineScores[] = []
  for (const path of found) {
    const text = await engine?.line(straightLine(page, path.row), glyphAlphabet.join(''))
    second.push(text ? engineScores(text, path, format.columns) : [])
  }
  const reading = zoneFields(format, [found.map(({ scores }) => scores), second])
  return withPrinted(placed(reading, page, format, found), lines)
}

type Found = CellPath & { pitch: number; row: ZoneRow }

/** The path under the pitch that the row's ends suggest; then once more where the glyphs themselves show pitch, slope and height better. */
function pathOf(page: Grey, row: ZoneRow, columns: number): Found | undefined {
  const first = pathAt(page, row, (row.right - row.left) / (columns - 0.25), columns)
  if (!first) return undefined
  const better = tuned(page, first)
  const second = pathAt(page, better, first.pitch * driftOf(first, columns), columns)
  return second && second.sureness > first.sureness ? second : first
}

function pathAt(page: Grey, row: ZoneRow, pitch: number, columns: number): Found | undefined {
  for (const shrunk of [1, 0.985, 0.97]) {
    const path = cellPath(stripOf(page, row, pitch * shrunk), columns)
    if (path) return { ...path, pitch: pitch * shrunk, row }
  }
  return undefined
}

/** How much wider the cells turned out than the pitch that was assumed. */
const driftOf = ({ middles }: CellPath, columns: number): number =>
  ((middles[columns - 1] as number) - (middles[0] as number)) / (columns - 1) / stripCell

/** Fillers sit lower than letters and pull the slope and the height along: what makes the glyphs surest is nearer the truth. */
function tuned(page: Grey, { row, middles, pitch }: Found): ZoneRow {
  const sure = (one: ZoneRow) => surenessAt(stripOf(page, one, pitch), middles)
  const better = (from: ZoneRow, others: readonly ZoneRow[]): ZoneRow =>
    others.reduce(
      (best, one) => {
        const score = sure(one)
        return score > best.score ? { row: one, score } : best
      },
      { row: from, score: sure(from) },
    ).row
  const wide = row.right - row.left
  const leaned = (by: number): ZoneRow => ({ ...row, slope: row.slope + (by * row.tall) / wide })
  const straight = better(row, [-0.45, -0.3, -0.15, 0.15, 0.3, 0.45].map(leaned))
  const level = better(
    straight,
    [-0.16, -0.08, 0.08, 0.16].map((by) => ({ ...straight, middle: straight.middle + by * row.tall })),
  )
  return better(
    level,
    [0.88, 0.94, 1.06, 1.12].map((by) => ({ ...level, tall: level.tall * by })),
  )
}

/** An engine's characters sorted into the cells by where they stand; one that does not say where is believed only at full length. */
function engineScores({ text, confidence, characters }: ReadText, path: Found, columns: number): LineScores {
  const { row } = path
  const printed = [...text].filter((one) => one.trim() !== '')
  if (!characters) return printed.length === columns ? printed.map((one) => scoresOf(one, confidence * 0.8)) : []
  const around = row.tall * 0.45
  const wide = Math.round(row.right - row.left + 2 * around)
  const cells: ({ character: string; confidence: number; off: number } | undefined)[] = Array.from({ length: columns })
  const seen = characters.filter(({ character }) => character.trim() !== '')
  for (const [n, { character, confidence: sure, at }] of seen.entries()) {
    const x = ((at * wide - around) / path.pitch + stripRim) * stripCell
    const nearest = path.middles.reduce(
      (best, middle, i) => (Math.abs(middle - x) < Math.abs((path.middles[best] as number) - x) ? i : best),
      0,
    )
    const cell = seen.length === columns ? n : nearest
    const off = Math.abs((path.middles[cell] as number) - x)
    if (off < stripCell && off < (cells[cell]?.off ?? 99)) cells[cell] = { character, confidence: sure, off }
  }
  return cells.map((one) => (one ? scoresOf(one.character, one.confidence) : undefined))
}

/** Every field with the place of its columns, as shares of the page. */
function placed(reading: ZoneReading, page: Grey, format: ZoneFormat, paths: readonly Found[]): ZoneReading {
  const spans = { ...format.fields, surname: format.names, givenNames: format.names }
  const fields = Object.entries(reading.fields).map(([field, found]) => {
    const { line, from, to } = spans[field as keyof typeof spans]
    const { row, pitch, middles } = paths[line] as Found
    const at = (column: number) => row.left + ((middles[column] as number) / stripCell - stripRim) * pitch
    const [left, right] = [at(from) - pitch / 2, at(to - 1) + pitch / 2]
    const tops = [left, right].map((x) => row.middle + row.slope * (x - row.left))
    const place = {
      x: left / page.width,
      y: (Math.min(...tops) - row.tall * 0.7) / page.height,
      width: (right - left) / page.width,
      height: (Math.abs((tops[1] as number) - (tops[0] as number)) + row.tall * 1.4) / page.height,
    }
    return [field, { ...found, place }]
  })
  return { ...reading, fields: Object.fromEntries(fields) as ZoneReading['fields'] }
}
