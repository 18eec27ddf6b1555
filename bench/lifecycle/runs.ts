/** Many runs on one server, each with its seed; a run that goes wrong is played again with fewer acts, as long as it still goes wrong. */
import { play } from './play'
import { shrink } from './shrink'
import type { Stand } from './stand/stand'
import { emptyTally, type Tally } from './tally'

/** Plays seeds `first`, `first + every`, … `count` of them. The filing follows from the seed. */
export async function runs(stand: Stand, { first, count, every = 1 }: { first: number; count: number; every?: number }): Promise<Tally> {
  const tally = emptyTally()
  for (let i = 0; i < count; i += 1) {
    const seed = first + i * every
    const set = stand.sets[shareOf(seed)]
    if (!set) throw new Error('no filing')
    const run = await play(stand, set, seed, tally)
    tally.runs += 1
    tally.byFlavour[set.recipe.name] = (tally.byFlavour[set.recipe.name] ?? 0) + 1
    if (run.wrong === undefined) continue
    const least = await shrink(stand, run)
    tally.broken.push({
      seed,
      flavour: set.recipe.name,
      says: least.wrong ?? run.wrong,
      acts: least.moves.map(({ id, k }) => `${id}/${k}`),
    })
    if (tally.broken.length >= 5) break
  }
  return tally
}

/** Filings have long lives, endings short ones: of twelve runs nine are filings. Order as in `recipes`. */
const shares = [0, 0, 1, 1, 1, 2, 2, 2, 3, 4, 5, 6]
const shareOf = (seed: number): number => shares[seed % shares.length] ?? 0
