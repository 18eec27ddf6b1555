/**
 * Looks at every page in every state: `node --import tsx test/access/run.ts [--only TEXT] [--port N] [--report FILE]`.
 * Starts the built product with the sandbox. The last line is `N passed, N failed`; a visit passes when nothing was found on it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { mainPages, subpackages } from '@/routes'
import { startServer } from '../journeys/journey-server'
import { worldAt } from '../journeys/world'
import { launchChromium, temporaryFolder } from '../support/browser/chromium'
import { filmFile } from '../support/browser/moving-pictures'
import { lookAtConsole } from './console/run-console'
import { lookAtAuthorityPage } from './desk/authority-page'
import { lookAtReviewDesk } from './desk/run-desk'
import { deafControls } from './keys'
import { largeTextByTap } from './large-text'
import { lookAt } from './look'
import { arrive, openPhone, passOn } from './phone'
import { overlookedFaults } from './planted'
import { type Stage, setStage } from './stage'
import type { Visit } from './visit'
import { pagesVisited, visitsOf } from './visits'

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const out = path.resolve('out')
type Row = { visit: string; findings: string[] }

async function main(): Promise<number> {
  mkdirSync(out, { recursive: true })
  const server = await startServer(Number(option('port') ?? 8870), path.join(out, 'access-server.log'))
  const browser = await launchChromium()
  const rows: Row[] = []
  try {
    const world = worldAt(server.address)
    const stage = await setStage({
      address: server.address,
      world,
      clip: readFileSync(await filmFile(browser, await temporaryFolder('access-film'), 3)),
    })
    const visits = visitsOf(stage)
    rows.push(missing(visits))
    const byHand = async (what: string, look: () => Promise<string[]>) => {
      const began = performance.now()
      const found = await look().catch((reason: unknown) => [
        `could not be looked at: ${reason instanceof Error ? reason.message.slice(0, 600) : reason}`,
      ])
      rows.push(tell(what, found, began))
    }
    await byHand('planted faults', () => overlookedFaults(browser, server.address))
    await byHand('Enter and Space on every kind of control', () => deafControls(browser, server.address, stage))
    await byHand('特大 tapped in the settings', () => largeTextByTap(browser, server.address, stage))
    const only = option('only')
    const chosen = visits.filter((visit) => !only || nameOf(visit).includes(only) || visit.before)
    const desk = async () => {
      await lookAtReviewDesk(browser, server.address, stage, byHand, only)
      await lookAtAuthorityPage(browser, server.address, byHand, only)
      await lookAtConsole(browser, server.address, stage, world, byHand, only)
    }
    await Promise.all([desk(), ...lanes(chosen).map((lane) => payAll(browser, server.address, stage, lane, rows))])
  } finally {
    await browser.close()
    await server.stop()
  }
  const figures = {
    passed: rows.filter(({ findings }) => !findings.length).length,
    failed: rows.filter(({ findings }) => findings.length).length,
  }
  writeFileSync(path.join(out, 'access.json'), `${JSON.stringify(rows, null, 2)}\n`)
  const report = option('report')
  if (report) writeFileSync(report, JSON.stringify(figures))
  process.stdout.write(`${figures.passed} passed, ${figures.failed} failed\n`)
  return figures.failed ? 1 : 0
}

const nameOf = ({ page, state }: Visit): string => `${page}: ${state}`

/** Side by side; the order that travels from state to state is visited in one lane, in its order. */
function lanes(visits: readonly Visit[]): Visit[][] {
  const travelling = visits.filter(({ as }) => as === 'traveller')
  const others = visits.filter(({ as }) => as !== 'traveller')
  // More lanes than cores: a visit waits for pictures and answers half of its time.
  const side = [0, 1, 2]
  return [travelling, ...side.map((lane) => others.filter((_, at) => at % side.length === lane))]
}

async function payAll(browser: Browser, address: string, stage: Stage, visits: readonly Visit[], rows: Row[]): Promise<void> {
  let phone: Page | undefined
  for (const visit of visits) {
    phone ??= await (await openPhone({ browser, address })).newPage()
    const { row, sound } = await pay(phone, address, stage, visit)
    rows.push(row)
    if (sound) continue
    await phone.context().close()
    phone = undefined
  }
  await phone?.context().close()
}

/** A page in src/routes.ts that nobody visits is a failure. */
function missing(visits: readonly Visit[]): Row {
  const visited = pagesVisited(visits)
  const all = [...mainPages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  return {
    visit: 'every page of src/routes.ts',
    findings: all.filter((page) => !visited.has(page)).map((page) => `${page} is not visited`),
  }
}

/** `sound`: the phone can be passed on to the next visit. */
async function pay(page: Page, address: string, stage: Stage, visit: Visit): Promise<{ row: Row; sound: boolean }> {
  const began = performance.now()
  const person = visit.as === 'nobody' ? undefined : stage.actor(visit.as).person
  await visit.before?.(stage)
  const troubles: string[] = []
  const note = (error: Error) => troubles.push(`the page threw: ${error.message}`)
  try {
    await passOn(page, address, person)
    page.on('pageerror', note)
    await arrive(page, address, visit)
    const stands = await page.evaluate(() => location.hash.slice(1).split('?')[0])
    const findings = (await lookAt(page)).map(({ look, says }) => `${look}: ${says}`)
    if (stands !== visit.path.split('?')[0]) findings.push(`stands at ${stands} instead`)
    return { row: tell(nameOf(visit), [...new Set([...findings, ...troubles])], began), sound: true }
  } catch (reason) {
    const says = `could not be looked at: ${reason instanceof Error ? reason.message.slice(0, 600) : reason}`
    return { row: tell(nameOf(visit), [says], began), sound: false }
  } finally {
    page.off('pageerror', note)
  }
}

function tell(visit: string, findings: string[], began: number): Row {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    `  ${findings.length ? 'FAIL' : 'ok  '}  ${visit} (${seconds} s)\n${findings.map((one) => `        ${one}\n`).join('')}`,
  )
  return { visit, findings }
}

main().then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n0 passed, 1 failed\n`)
    process.exit(1)
  },
)
