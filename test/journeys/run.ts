/** Runs the journeys on one target: server, browser, host, then each story on a fresh world and a fresh phone. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium, temporaryFolder } from '../support/browser/chromium'
import { cameraFile, filmFile } from '../support/browser/moving-pictures'
import { type ServedProgram, serveMiniProgram } from '../support/weapp-host/serve'
import type { Driver } from './driver'
import { type Computer, computerAt } from './e2e-console/computer'
import { h5Driver } from './e2e-h5/driver'
import { weappDriver } from './e2e-weapp/driver'
import { refusals } from './e2e-weapp/refusals'
import { heardOnEveryPage } from './e2e-weapp/spoken'
import type { Journey, Stage } from './journey'
import { type JourneyServer, startServer } from './journey-server'
import { journeys } from './journeys'
import { worldAt } from './world'

export type Target = 'h5' | 'weapp'
export type RunOptions = {
  target: Target
  port: number
  only?: string | undefined
  seed: number
  report?: string | undefined
}

/** The address compiled into the mini program (.env). */
const compiledAddress = 'http://localhost:8787'
const out = path.join(process.cwd(), 'out')
/** Each target makes its own: the two runs stand side by side. */
const materialsOf = (target: Target) => path.join(out, `journey-materials-${target}`)

type Figures = { passed: number; failed: number }
type House = { browser: Browser; server: JourneyServer; program: ServedProgram | undefined }

export async function runJourneys(options: RunOptions): Promise<Figures> {
  const { target, port, seed } = options
  mkdirSync(out, { recursive: true })
  const figures: Figures = { passed: 0, failed: 0 }
  const tell = (says: string) => process.stdout.write(`${says}\n`)
  tell(`journeys on ${target}, seed ${seed}`)
  const browser = await launchChromium({ camera: await cameraFile(materialsOf(target)) })
  let house: House | undefined
  try {
    const server = await startServer(port, path.join(out, `journeys-${target}-server.log`), {
      // On H5 the code on a computer is a link, on weapp WeChat's own.
      env: { MINI_PROGRAM: target === 'weapp' ? '1' : '0' },
    })
    const program =
      target === 'weapp' ? await serveMiniProgram('dist/weapp', { elsewhere: { [compiledAddress]: server.address } }) : undefined
    house = { browser, server, program }
    for (const one of target === 'weapp' ? refusals : []) await step(figures, tell, `weapp host: ${one.name}`, () => one.run(browser))
    const served = program?.address
    if (served) await step(figures, tell, 'names and roles reach WeChat’s screen reader', () => heardOnEveryPage(browser, served, out))
    const told = journeys.filter(({ name, only }) => (only ?? target) === target && (!options.only || name.includes(options.only)))
    for (const journey of told) {
      await step(figures, tell, journey.name, () => onePerformance(journey, options, house as House))
    }
  } finally {
    await house?.program?.close()
    await house?.server.stop()
    await browser.close()
  }
  tell(`journeys on ${target}: ${figures.passed} passed, ${figures.failed} failed`)
  if (options.report) writeFileSync(options.report, JSON.stringify(figures))
  return figures
}

async function step(figures: Figures, tell: (says: string) => void, name: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now()
  try {
    await work()
    figures.passed += 1
    tell(`  ok    ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  } catch (reason) {
    figures.failed += 1
    tell(`  FAIL  ${name}\n${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`)
  }
}

async function onePerformance(journey: Journey, { target, seed }: RunOptions, { browser, server, program }: House): Promise<void> {
  const world = worldAt(server.address)
  await world.reset()
  const shots = path.join(out, 'screens', target, journey.name.replace(/[^\p{L}\p{N}-]+/gu, '-'))
  const troubles: string[] = []
  const phones: Driver[] = []
  const phoneOf = async (person: string): Promise<Driver> => {
    const onTrouble = (says: string) => troubles.push(says)
    const made = program
      ? await weappDriver({ browser, address: program.address, shots, loginCode: `sandbox-${person}`, onTrouble })
      : await h5Driver({ browser, address: server.address, shots, onTrouble })
    phones.push(made)
    return made
  }
  const computers: Computer[] = []
  const computer = async (): Promise<Computer> => {
    const made = await computerAt({ browser, address: server.address, shots, onTrouble: (says) => troubles.push(says) })
    computers.push(made)
    return made
  }
  const driver = await phoneOf('first')
  const stage: Stage = {
    driver,
    world,
    address: server.address,
    seed,
    phoneOf,
    computer,
    folder: await temporaryFolder('journey-files'),
    film: await filmFile(browser, materialsOf(target), 12),
  }
  try {
    await journey.run(stage)
    if (troubles.length) throw new Error(`the page threw:\n${troubles.slice(0, 3).join('\n')}`)
  } catch (reason) {
    await driver.screenshot('failure').catch(() => undefined)
    for (const one of computers) await one.screenshot('failure-computer').catch(() => undefined)
    if (troubles.length && reason instanceof Error) reason.message += `\nthe page threw:\n${troubles.slice(0, 3).join('\n')}`
    throw reason
  } finally {
    for (const device of [...phones, ...computers]) await device.close()
  }
}
