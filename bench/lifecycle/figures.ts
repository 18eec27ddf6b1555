/** The tally as people read it, and as one line of figures. */
import { acts } from './model/acts'
import { type SpecRow, specRows, unseen } from './spec-rows'
import type { Tally } from './tally'

const allRows = Object.keys(specRows) as SpecRow[]
const visible = allRows.filter((row) => unseen[row] === undefined)

/** The share of the rarest act among all that were taken; acts that are never legal have none. */
export function worstShare({ byAct }: Tally): number {
  const takeable = acts.filter(({ weight }) => weight > 0).map(({ id }) => byAct[id]?.taken ?? 0)
  const all = takeable.reduce((sum, one) => sum + one, 0)
  return all === 0 ? 0 : Math.min(...takeable) / all
}

/** Rows that can be seen and were not. */
export const missingRows = ({ rows }: Pick<Tally, 'rows'>): SpecRow[] => visible.filter((row) => !rows.includes(row))

const say = (line: string) => process.stdout.write(`${line}\n`)

export function printTally(tally: Tally, { first, seconds, whole }: { first: number; seconds: number; whole: boolean }): void {
  printActs(tally)
  for (const [name, runs] of Object.entries(tally.byFlavour)) say(`${name.padEnd(28)} ${runs} runs`)
  const missing = missingRows(tally)
  say(`rows seen: ${visible.length - missing.length} of ${visible.length}${missing.length ? `; not seen: ${missing.join(' ')}` : ''}`)
  for (const [row, why] of Object.entries(unseen)) say(`row ${row} (${specRows[row as SpecRow]}): ${why}`)
  for (const { seed, flavour, says, acts: moves } of tally.broken) {
    say(`VIOLATION with --only ${seed} (${flavour}): ${says}`)
    say(`  ${moves.join(', ')}`)
  }
  say(
    JSON.stringify({
      ...figures(tally),
      seed: first,
      rarestActPercent: whole ? percent(worstShare(tally)) : null,
      seconds: Math.round(seconds),
      violations: tally.broken.length,
    }),
  )
}

const percent = (share: number): number => Number((100 * share).toFixed(2))

function printActs({ byAct }: Tally): void {
  const all = Object.values(byAct).reduce((sum, { taken }) => sum + taken, 0)
  say(`${'act'.padEnd(24)}${'tried'.padStart(9)}${'legal'.padStart(9)}${'taken'.padStart(9)}   share`)
  for (const { id, who } of acts) {
    const { tried = 0, legal = 0, taken = 0 } = byAct[id] ?? {}
    const counts = [tried, legal, taken].map((one) => String(one).padStart(9)).join('')
    say(`${id.padEnd(24)}${counts}${(all === 0 ? 0 : (100 * taken) / all).toFixed(2).padStart(7)} %  ${who}`)
  }
  say('')
}

function figures(tally: Tally) {
  const { runs, steps, checks, edges, told, broken } = tally
  return {
    bench: 'lifecycle',
    runs,
    steps,
    // judged after every step, those of the whole order (turn, reasons) once a run
    invariantsChecked: { i: checks, ii: runs, iii: checks, iv: checks, v: checks, vi: checks, vii: runs },
    edges,
    illegalEdges: broken.filter(({ says }) => says.startsWith('illegal edge') || says.includes('is not allowed')).length,
    messages: told,
    messagesLostOrDoubled: broken.filter(({ says }) => says.startsWith('messages')).length,
    rowsSeen: visible.length - missingRows(tally).length,
    rowsOf: visible.length,
  }
}
