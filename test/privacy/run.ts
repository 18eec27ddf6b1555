/**
 * The privacy tripwire: `node --import tsx test/privacy/run.ts [--part played|left] [--port N] [--report FILE]`. One fixed applicant goes
 * through the product; then logs, addresses, what phones keep and the data folder are searched for her personal values (`played`), and
 * `out/`, which may be looked at only when nobody writes there any more (`left`). The last line is `N passed, N failed`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { startServer } from '../journeys/journey-server'
import { launchChromium, temporaryFolder } from '../support/browser/chromium'
import { isAllowed } from './allowed'
import { tablesAsText } from './database'
import { needles } from './needles'
import { playJourneys, playThroughApi } from './performance'
import { overlooked, overlookedOnPhone } from './planted'
import { type Hit, searchFolder, searchText } from './search'
import { watch } from './watch'

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const out = path.resolve('out')
const wanted = needles()
type Row = { place: string; looked: string; findings: string[] }
const rows: Row[] = []

function tell(place: string, looked: string, findings: string[]): void {
  rows.push({ place, looked, findings })
  process.stdout.write(`  ${findings.length ? 'FAIL' : 'ok  '}  ${place}: ${looked}\n${findings.map((one) => `        ${one}\n`).join('')}`)
}
const says = (hits: readonly Hit[]): string[] =>
  [...new Set(hits.filter((hit) => !isAllowed(hit)).map(({ place, what, form }) => `${what} as ${form} in ${place}`))].slice(0, 12)

async function main(): Promise<number> {
  mkdirSync(out, { recursive: true })
  const part = option('part')
  if (part !== 'left') await play()
  if (part !== 'played') {
    const left = searchFolder(out, 'out', wanted)
    tell('out/', `${left.files} files, ${Math.round(left.bytes / 1024)} KB`, says(left.hits))
  }
  return close()
}

async function play(): Promise<void> {
  process.env.LOG_LEVEL = 'trace'
  const dataDir = await temporaryFolder('privacy')
  const logFile = path.join(await temporaryFolder('privacy-log'), 'server.log')
  const browser = await launchChromium()
  const server = await startServer(Number(option('port') ?? 8871), logFile, { given: dataDir })
  try {
    await perform(browser, server.address)
    tell('planted on a phone', '4 places', await overlookedOnPhone(browser, server.address, wanted))
  } finally {
    await browser.close()
    await server.stop()
  }
  const log = readFileSync(logFile, 'utf8')
  tell('server log', `${log.split('\n').length} lines at level trace`, says(searchText('server log', log, wanted)))
  await searchData(dataDir)
  tell('planted in files', `${wanted.length} forms`, await overlooked(path.join(dataDir, '..', `planted-${process.pid}`), wanted))
  await rm(dataDir, { recursive: true, force: true })
}

async function perform(browser: Browser, address: string): Promise<void> {
  const watched = watch(browser)
  for (const { name, failed } of await playJourneys(watched.browser, address, path.join(out, 'screens', 'privacy'))) {
    process.stdout.write(`  ${failed ? `broke off: ${name}: ${failed}` : `played: ${name}`}\n`)
  }
  for (const [place, texts] of watched.seen) {
    const findings = says(searchText(place, texts.join('\n'), wanted))
    // A phone that was not watched would pass everything.
    if (!texts.length && place !== 'browser console') findings.push('nothing was watched')
    tell(place, `${texts.length} notes`, findings)
  }
  await playThroughApi(browser, address)
}

async function searchData(dataDir: string): Promise<void> {
  const raw = searchFolder(dataDir, 'DATA_DIR', wanted)
  tell('DATA_DIR', `${raw.files} files, ${Math.round(raw.bytes / 1024)} KB as raw bytes`, says(raw.hits))
  const tables = await tablesAsText(path.join(dataDir, 'database'))
  const hits = [...tables].flatMap(([name, text]) => searchText(`table ${name}`, text, wanted))
  tell('database', `${tables.size} tables, ${[...tables.values()].join('').length} letters`, says(hits))
}

function close(): number {
  const failed = rows.filter(({ findings }) => findings.length).length
  const figures = { passed: rows.length - failed, failed }
  const report = option('report')
  if (report) writeFileSync(report, JSON.stringify(figures))
  process.stdout.write(`${figures.passed} passed, ${figures.failed} failed\n`)
  return failed ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n0 passed, 1 failed\n`)
    process.exit(1)
  },
)
