/** What a number of runs came to: how often each act was tried, legal and taken, which rows were seen, what was wrong. */
import { acts } from './model/acts'
import type { SpecRow } from './spec-rows'

export type ActTally = { tried: number; legal: number; taken: number }
export type Broken = { seed: number; flavour: string; says: string; acts: readonly string[] }
export type Tally = {
  runs: number
  steps: number
  checks: number
  edges: number
  told: number
  byAct: Record<string, ActTally>
  byFlavour: Record<string, number>
  rows: SpecRow[]
  broken: Broken[]
}

export const emptyTally = (): Tally => ({
  runs: 0,
  steps: 0,
  checks: 0,
  edges: 0,
  told: 0,
  byAct: Object.fromEntries(acts.map(({ id }) => [id, { tried: 0, legal: 0, taken: 0 }])),
  byFlavour: {},
  rows: [],
  broken: [],
})

/** Both together; what two processes counted. */
export function together(a: Tally, b: Tally): Tally {
  const sum = (key: string): ActTally => {
    const [x, y] = [a.byAct[key], b.byAct[key]]
    return {
      tried: (x?.tried ?? 0) + (y?.tried ?? 0),
      legal: (x?.legal ?? 0) + (y?.legal ?? 0),
      taken: (x?.taken ?? 0) + (y?.taken ?? 0),
    }
  }
  const flavours = [...new Set([...Object.keys(a.byFlavour), ...Object.keys(b.byFlavour)])]
  return {
    runs: a.runs + b.runs,
    steps: a.steps + b.steps,
    checks: a.checks + b.checks,
    edges: a.edges + b.edges,
    told: a.told + b.told,
    byAct: Object.fromEntries(acts.map(({ id }) => [id, sum(id)])),
    byFlavour: Object.fromEntries(flavours.map((name) => [name, (a.byFlavour[name] ?? 0) + (b.byFlavour[name] ?? 0)])),
    rows: [...new Set([...a.rows, ...b.rows])],
    broken: [...a.broken, ...b.broken],
  }
}
