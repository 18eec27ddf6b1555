/** Counts verdicts per document and level, and makes percentages of them. */
import { type FieldVerdict, isSilent } from './compare'

export type Cell = {
  doc: string
  level: string
  /** Pictures. */
  n: number
  /** Per cent of fields read exactly; of pictures with every field right; of fields wrong without a mark; of right fields marked. */
  field: number
  allRight: number
  silent: number
  flagged: number
  /** Seconds a picture. */
  p50: number
  p95: number
}

export type Report = {
  engine: string
  n: number
  cells: Cell[]
  overall: { field: number; silent: number; flagged: number }
  peakRssMb: number
}

type Counts = { pictures: number; whole: number; fields: number; right: number; silent: number; flagged: number; seconds: number[] }

export type Tally = {
  add: (sample: { doc: string; level: string }, verdicts: readonly FieldVerdict[], seconds: number) => void
  report: (engine: string, peakRssMb: number) => Report
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10
const twoDecimals = (value: number) => Math.round(value * 100) / 100
const percent = (part: number, whole: number) => (whole === 0 ? 0 : oneDecimal((100 * part) / whole))

/** The value that `share` of the list does not exceed. */
export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export function startTally(): Tally {
  const cells = new Map<string, { doc: string; level: string; counts: Counts }>()
  return {
    add({ doc, level }, verdicts, seconds) {
      const cell = cells.get(`${doc} ${level}`) ?? { doc, level, counts: emptyCounts() }
      cells.set(`${doc} ${level}`, cell)
      count(cell.counts, verdicts, seconds)
    },
    report(engine, peakRssMb) {
      const all = [...cells.values()]
      const sum = (of: (counts: Counts) => number) => all.reduce((total, { counts }) => total + of(counts), 0)
      const right = sum((c) => c.right)
      return {
        engine,
        n: sum((c) => c.pictures),
        cells: all.map(({ doc, level, counts }) => cellOf(doc, level, counts)),
        overall: {
          field: percent(
            right,
            sum((c) => c.fields),
          ),
          silent: percent(
            sum((c) => c.silent),
            sum((c) => c.fields),
          ),
          flagged: percent(
            sum((c) => c.flagged),
            right,
          ),
        },
        peakRssMb,
      }
    },
  }
}

const emptyCounts = (): Counts => ({ pictures: 0, whole: 0, fields: 0, right: 0, silent: 0, flagged: 0, seconds: [] })

function count(counts: Counts, verdicts: readonly FieldVerdict[], seconds: number): void {
  counts.pictures++
  counts.seconds.push(seconds)
  counts.fields += verdicts.length
  counts.right += verdicts.filter(({ right }) => right).length
  counts.silent += verdicts.filter(isSilent).length
  counts.flagged += verdicts.filter(({ right, doubt }) => right && doubt).length
  if (verdicts.every(({ right }) => right)) counts.whole++
}

const cellOf = (doc: string, level: string, c: Counts): Cell => ({
  doc,
  level,
  n: c.pictures,
  field: percent(c.right, c.fields),
  allRight: percent(c.whole, c.pictures),
  silent: percent(c.silent, c.fields),
  flagged: percent(c.flagged, c.right),
  p50: twoDecimals(percentile(c.seconds, 0.5)),
  p95: twoDecimals(percentile(c.seconds, 0.95)),
})
