/** The report as a table for people. */
import type { Report } from './tally'

const columns = ['document', 'level', 'n', 'field %', 'all right %', 'silent wrong %', 'flagged of right %', 's p50', 's p95'] as const

export function tableOf({ engine, n, cells, overall, peakRssMb }: Report): string {
  const rows = cells.map((c) =>
    [c.doc, c.level, c.n, c.field, c.allRight, c.silent, c.flagged, c.p50.toFixed(2), c.p95.toFixed(2)].map(String),
  )
  const total = ['all', '', String(n), overall.field, '', overall.silent, overall.flagged, '', ''].map(String)
  const table = [[...columns], ...rows, total]
  const widths = columns.map((_, i) => Math.max(...table.map((row) => (row[i] as string).length)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  ')
  return [`engine ${engine}, ${n} pictures, peak memory ${peakRssMb} MB`, ...table.map(line), ''].join('\n')
}
