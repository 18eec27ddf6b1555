/** A run that goes wrong, with as few acts as still go wrong. */
import { type Move, play, type Run } from './play'
import type { Stand } from './stand/stand'
import { emptyTally } from './tally'

const patience = 60

export async function shrink(stand: Stand, run: Run): Promise<Run> {
  let best = run
  let tries = 0
  for (let i = 0; i < best.moves.length && tries < patience; ) {
    const fewer: Move[] = best.moves.filter((_, at) => at !== i)
    tries += 1
    const again = await play(stand, run.set, run.seed, emptyTally(), fewer)
    if (again.wrong === undefined) i += 1
    else best = again
  }
  return best
}
