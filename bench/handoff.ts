/**
 * 换设备继续 under strain: `npm run bench:handoff`. `--runs 1000` random interleavings of a computer and a phone on one draft
 * (`--seed N` begins elsewhere, `--only SEED` plays one again). The last line has the figures.
 */
import { parseArgs } from 'node:util'
import { type Played, play } from './handoff/interleavings/play'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

async function interleavings(): Promise<{ interleavings: number; firstSeed: number; edits: number; asked: number; broken: number }> {
  const first = Number(values.only ?? values.seed)
  const played: Played[] = []
  for (let n = 0; n < (values.only ? 1 : Number(values.runs)); n += 1) {
    const one = await play(first + n)
    played.push(one)
    for (const says of one.broken) process.stdout.write(`seed ${one.seed}: ${says}\n`)
  }
  const sum = (of: (one: Played) => number) => played.reduce((total, one) => total + of(one), 0)
  return {
    interleavings: played.length,
    firstSeed: first,
    edits: sum(({ edits }) => edits),
    asked: sum(({ asked }) => asked),
    broken: sum(({ broken }) => (broken.length > 0 ? 1 : 0)),
  }
}

async function main(): Promise<number> {
  const figures = await interleavings()
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  return figures.broken ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`)
    process.exit(1)
  },
)
