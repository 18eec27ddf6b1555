/**
 * Does every deadline fire once, at its own moment? `npm run bench:deadlines`: the clock goes +25 h, +21 working days, −2 h, over 国庆 and
 * over 春节, with the server ended, killed and started again in between; then two servers on one PostgreSQL. `--copies N` orders of each
 * kind. Without a PostgreSQL the run fails; TEST_DATABASE_URL names one, else it starts one of the system's. Figures on the last line.
 */
import { parseArgs } from 'node:util'
import { bundledServer } from '../test/server/support/bundled-server'
import { freePort } from '../test/server/support/server-process'
import { type Figures, noFigures, sum, violationsIn } from './deadlines/compare'
import { starts } from './deadlines/moves'
import { onOneFolder } from './deadlines/one-process'
import { startPostgresql } from './deadlines/postgresql'
import { onOnePostgresql } from './deadlines/two-processes'

const { values } = parseArgs({ options: { copies: { type: 'string', default: '1' } } })
const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<number> {
  const began = performance.now()
  const asked = { copies: Number(values.copies), entry: bundledServer('server-deadlines') }
  const all: Figures[] = []
  const note = (where: string, figures: Figures) => {
    all.push(figures)
    say(`${where}: ${JSON.stringify(figures)}`)
  }
  for (const [name, start] of Object.entries(starts)) note(`one server, over ${name}, restarted`, await onOneFolder({ ...asked, start }))
  const cluster = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: () => undefined }
    : startPostgresql(await freePort())
  try {
    for (const [name, start] of Object.entries(starts))
      note(`two servers on one PostgreSQL, over ${name}`, await onOnePostgresql({ ...asked, start }, cluster.url))
  } finally {
    cluster.stop()
  }
  const total = all.reduce(sum, noFigures)
  const violations = violationsIn(total)
  say(JSON.stringify({ bench: 'deadlines', ...total, seconds: Math.round((performance.now() - began) / 1000), violations }))
  return violations > 0 || total.expected === 0 ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    say(JSON.stringify({ bench: 'deadlines', violations: 1, failed: error instanceof Error ? error.message : String(error) }))
    process.exit(1)
  },
)
