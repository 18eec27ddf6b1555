/**
 * Reading certificates in a browser, as a person meets it in the built app: `npm run bench:ocr-browser -- [--dir DIR] [--sets 5] [--rounds 2]
 * [--checks] [--port 8869]`. First use with its download, then warm readings of photographs of a phone; how soon the progress shows, the
 * longest task of the page's main thread. `--checks` also cuts files, damages the store, fills the disk and takes the network away.
 * Needs `npm run build:h5` and `npm run build:server`. The last line has the figures.
 */
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startServer } from '../test/journeys/journey-server'
import { launchChromium } from '../test/support/browser/chromium'
import { runChecks } from './ocr-browser/checks'
import { pageMb, watchMemory } from './ocr-browser/memory'
import { type Doc, draftWith, drawnSet, openWatched, type Place, playerAt, type Reading, readAt, setsOf } from './ocr-browser/stand'

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    sets: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '2' },
    seed: { type: 'string', default: '500' },
    port: { type: 'string', default: '8869' },
    checks: { type: 'boolean', default: false },
  },
})

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const ordered = (numbers: number[]) => numbers.sort((a, b) => a - b)
const seconds = (ms: number) => (ms / 1000).toFixed(2)

function row(doc: Doc, readings: readonly Reading[]) {
  const mine = readings.filter((one) => one.doc === doc)
  const read = ordered(mine.map(({ readMs }) => readMs))
  const whole = ordered(mine.map(({ wholeMs }) => wholeMs))
  return { doc, n: mine.length, readP50: seconds(at(read, 0.5)), readP95: seconds(at(read, 0.95)), wholeP50: seconds(at(whole, 0.5)) }
}

async function main(): Promise<void> {
  const count = Number(values.sets)
  const drawn = Promise.all(Array.from({ length: count }, (_, n) => drawnSet(Number(values.seed) + n)))
  const sets = await (values.dir ? setsOf(values.dir, count) : drawn)
  const server = await startServer(Number(values.port), path.join(tmpdir(), 'bench-ocr-browser.log'))
  const browser = await launchChromium()
  try {
    const person = await playerAt(server.address)
    const places = await draftWith(person, sets)
    if (values.checks) {
      const scene = { browser, address: server.address, person, places: places as [Place, Place] }
      for (const { name, ok, says } of await runChecks(scene)) process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${says}\n`)
    }
    const page = await openWatched(browser, server.address, person)
    await page.goto(server.address)
    await page.getByText('继续').first().waitFor({ timeout: 20_000 })
    const isolated = await page.evaluate(() => crossOriginIsolated)
    const before = pageMb()
    const mostMb = watchMemory()
    const first = await readAt(page, places[0] as Place)
    const warm: Reading[] = []
    for (let round = 0; round < Number(values.rounds); round += 1) for (const place of places) warm.push(await readAt(page, place))
    const most = mostMb()
    for (const doc of ['front', 'back', 'licence'] as const) process.stdout.write(`${JSON.stringify(row(doc, warm))}\n`)
    const all = [first, ...warm]
    process.stdout.write(
      `ocr-browser first ${first.doc} ${seconds(first.wholeMs)} s with its download from this machine, ${isolated ? 'two threads' : 'one thread'}; ` +
        `progress shown within ${Math.max(...all.map(({ shownMs }) => shownMs))} ms; longest main-thread task ${Math.max(...all.map(({ longest }) => longest))} ms (0 = none over 50); page ${before} MB before, ${most} MB at most\n`,
    )
  } finally {
    await browser.close()
    await server.stop()
  }
}

void main()
