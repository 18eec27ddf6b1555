/**
 * Random lives of filings on the real server, against a model written from the specification: `npm run bench:lifecycle -- --runs 5000`.
 * `--seed N` begins elsewhere, `--only SEED` plays one run again, `--workers N` shares the runs among processes.
 * Prints how often each act was tried, legal and taken, which rows of the specification were seen, and figures on the last line.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { printTally, worstShare } from './lifecycle/figures'
import { runs } from './lifecycle/runs'
import { openStand } from './lifecycle/stand/stand'
import { emptyTally, type Tally, together } from './lifecycle/tally'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string' },
    part: { type: 'string' },
  },
})

async function main(): Promise<number> {
  if (values.part) return part(values.part)
  const began = performance.now()
  const first = Number(values.only ?? values.seed)
  const count = values.only ? 1 : Number(values.runs)
  const workers = Math.max(1, Math.min(Number(values.workers), count))
  const shares = Array.from({ length: workers }, (_, i) => inProcess(first + i, Math.ceil((count - i) / workers), workers))
  const tally = (await Promise.all(shares)).reduce(together, emptyTally())
  printTally(tally, { first, seconds: (performance.now() - began) / 1000, whole: !values.only })
  return tally.broken.length > 0 || (count >= 1000 && worstShare(tally) < 0.005) ? 1 : 0
}

/** `first,count,every`: this process's share; its tally goes to the one that asked. */
async function part(wanted: string): Promise<number> {
  const [first = 1, count = 1, every = 1] = wanted.split(',').map(Number)
  const stand = await openStand()
  const tally = await runs(stand, { first, count, every })
  await stand.stop()
  process.stdout.write(JSON.stringify(tally))
  return 0
}

async function inProcess(first: number, count: number, every: number): Promise<Tally> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', '--part', `${first},${count},${every}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`a worker ended with ${code}`)
  return JSON.parse(Buffer.concat(said).toString('utf8')) as Tally
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  },
)
