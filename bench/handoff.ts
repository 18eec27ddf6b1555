/**
 * 换设备继续 under strain: `npm run bench:handoff`. A hundred phones that take one code at once, ten thousand that come too late; `--runs`
 * random interleavings of a computer and a phone on one draft (`--seed N` begins elsewhere, `--only SEED` plays one again and nothing else);
 * how soon one device knows where the other stands. The last line has the figures.
 */
import { parseArgs } from 'node:util'
import { startApp } from '../test/server/support/start-app'
import { benchClaims, type ClaimFigures } from './handoff/claims'
import { playMany } from './handoff/interleavings/play'
import { benchLatency } from './handoff/latency'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    claims: { type: 'string', default: '100' },
    replays: { type: 'string', default: '10000' },
    words: { type: 'string', default: '200' },
  },
})

const promisedMs = 1000
const tell = (says: string) => process.stdout.write(`${says}\n`)

async function claims(): Promise<ClaimFigures> {
  const test = await startApp()
  try {
    return await benchClaims(test, { claims: Number(values.claims), replays: Number(values.replays) })
  } finally {
    await test.stop()
  }
}

async function main(): Promise<number> {
  if (values.only) {
    const { broken } = await playMany(Number(values.only), 1, tell)
    return broken ? 1 : 0
  }
  const interleavings = await playMany(Number(values.seed), Number(values.runs), tell)
  tell(`interleavings: ${JSON.stringify(interleavings)}`)
  const mirror = await benchLatency({ words: Number(values.words) })
  tell(`mirror, ms: ${JSON.stringify(mirror)}`)
  const codes = await claims()
  tell(JSON.stringify({ ...codes, interleavings, mirror }))
  const oneEach = codes.races.every(({ won }) => won === 1)
  return oneEach && codes.secondUses === 0 && interleavings.broken === 0 && mirror.p95 <= promisedMs ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`)
    process.exit(1)
  },
)
