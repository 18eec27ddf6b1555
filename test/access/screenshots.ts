/**
 * The pictures of docs/screenshots: every page of the built product at 390×844, light; home and progress also dark.
 * `node --import tsx test/access/screenshots.ts [--out DIR] [--only TEXT]`. People and numbers are those of the sandbox.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { OrderProgress } from '@contract/orders'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { routes } from '@/routes'
import { startServer } from '../journeys/journey-server'
import { worldAt } from '../journeys/world'
import { launchChromium, temporaryFolder } from '../support/browser/chromium'
import { cameraFile, filmFile } from '../support/browser/moving-pictures'
import { cameraStates } from './camera-states'
import { askedStates } from './check-states'
import { takeConsoleShots } from './console/console-shots'
import { takeAuthorityShots } from './desk/authority-page'
import { takeDeskShots } from './desk/desk-shots'
import { handoffShots } from './handoff-shots'
import type { PlantedAnswers } from './invited-states'
import type { Role } from './people'
import { arrive, openPhone, settled } from './phone'
import { plantedOrderId, plantedStates } from './progress-states'
import { recognitionStates } from './recognition-states'
import { checkShots, smsShots } from './sms-shots'
import { type Stage, setStage } from './stage'

type Shot = {
  name: string
  as: Role | 'nobody'
  path: (stage: Stage) => string
  theme?: 'dark'
  planted?: OrderProgress
  answers?: PlantedAnswers
  before?: (stage: Stage) => Promise<void>
  act?: (page: Page) => Promise<void>
}
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const folder = path.resolve(option('out') ?? 'docs/screenshots')
const mostBytes = 150 * 1024
const order = (role: Role, to: (id: string) => string) => (stage: Stage) => to(stage.actor(role).orderId)
const step = (role: Role, name: string, anchor?: string) => order(role, (id) => routes.filing(name, id, anchor))
const toTop = (page: Page) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const one of document.querySelectorAll('*')) if (one.scrollTop) one.scrollTop = 0
  })
/** The list of problems as it stands after the button was tapped too early. */
const triedTooEarly = async (page: Page) => {
  await page.locator('.page__footer .button').locator('visible=true').click()
  await page.waitForTimeout(700)
  await toTop(page)
}
const read = async (page: Page) => {
  await page
    .getByText('识别文字', { exact: true })
    .click({ timeout: 3000 })
    .catch(() => undefined)
  await page
    .getByText('全部确认')
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => undefined)
}

/** A unit in 江苏: scrolled to what it has to prepare. */
const chooseJiangsu = async (page: Page) => {
  for (const [question, option] of [
    ['在哪个省备案', '江苏省'],
    ['谁来备案', '企业'],
  ] as const) {
    await page.getByLabel(question).locator('visible=true').first().click()
    await page.waitForTimeout(450)
    await page.getByText(option, { exact: true }).locator('visible=true').last().click()
    await page.waitForTimeout(450)
  }
  await page.getByText('要准备的东西').evaluate((title) => title.scrollIntoView({ block: 'start' }))
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('*')) if (one.scrollTop > 60) one.scrollTop -= 64
  })
}

const shots: readonly Shot[] = [
  { name: 'home', as: 'collector', path: routes.home },
  { name: 'home-dark', as: 'collector', path: routes.home, theme: 'dark' },
  { name: 'sign-in', as: 'nobody', path: () => routes.signIn() },
  { name: 'before-you-file', as: 'nobody', path: routes.beforeYouFile },
  { name: 'checklist', as: 'nobody', path: routes.beforeYouFile, act: chooseJiangsu },
  { name: 'verify-type', as: 'writer', path: step('writer', 'verify-type') },
  { name: 'detection', as: 'writer', path: order('writer', routes.detection) },
  {
    name: 'subject',
    as: 'halfway',
    path: step('halfway', 'subject'),
    act: triedTooEarly,
  },
  { name: 'site', as: 'company', path: step('company', 'site') },
  { name: 'responsible-person', as: 'company', path: step('company', 'responsible-person') },
  { name: 'identity-check', as: 'filmer', path: step('filmer', 'identity-check') },
  { name: 'materials', as: 'writer', path: step('writer', 'materials') },
  { name: 'both-sides', as: 'cutter', path: step('cutter', 'materials') },
  ...cameraStates.map(({ name, act }): Shot => ({ name, as: 'cutter', path: step('cutter', 'materials'), act })),
  { name: 'recognition', as: 'writer', path: order('writer', (id) => routes.recognition(id, 'subject-person-id-front')), act: read },
  ...recognitionStates.map(
    ({ state, slot, answers, act }): Shot => ({
      name: `recognition-${state.replace(/\W+/g, '-')}`,
      as: 'writer',
      path: order('writer', (id) => routes.recognition(id, slot)),
      answers,
      act,
    }),
  ),
  { name: 'preview', as: 'writer', path: step('writer', 'preview') },
  { name: 'submitted', as: 'traveller', path: order('traveller', routes.submitted) },
  { name: 'progress-list', as: 'traveller', path: routes.progressList },
  { name: 'progress-review', as: 'traveller', path: order('traveller', routes.progress) },
  { name: 'progress-rejected', as: 'rejected', path: order('rejected', routes.progress) },
  { name: 'rejection', as: 'mender', path: order('mender', routes.rejection) },
  { name: 'rejection-dark', as: 'mender', path: order('mender', routes.rejection), theme: 'dark' },
  { name: 'rejection-answered', as: 'answerer', path: order('answerer', routes.rejection) },
  { name: 'rejection-unreached', as: 'unreached', path: order('unreached', routes.rejection) },
  { name: 'resubmission', as: 'answerer', path: step('answerer', 'preview') },
  { name: 'progress-approved', as: 'approved', path: order('approved', routes.progress) },
  {
    name: 'progress',
    as: 'traveller',
    path: order('traveller', routes.progress),
    before: async (stage) => {
      await stage.travel('called')
      await stage.travel('texted')
    },
  },
  { name: 'progress-dark', as: 'traveller', path: order('traveller', routes.progress), theme: 'dark' },
  ...plantedStates.map(
    ([state, planted]): Shot => ({
      name: `progress-${state.replace(/\W+/g, '-').toLowerCase()}`,
      as: 'writer',
      path: () => routes.progress(plantedOrderId),
      planted,
    }),
  ),
  { name: 'demo', as: 'rejected', path: routes.demo },
  { name: 'support', as: 'approved', path: order('approved', (id) => routes.support(id)) },
  { name: 'shared-progress', as: 'nobody', path: (stage) => routes.sharedProgress(stage.shared) },
  { name: 'notifications', as: 'rejected', path: routes.notifications },
  { name: 'notification-settings', as: 'writer', path: routes.notificationSettings },
  { name: 'sms-verification', as: 'traveller', path: order('traveller', (id) => routes.smsVerification(id, 1)) },
  ...smsShots,
  ...handoffShots,
  ...checkShots,
  ...askedStates.map(
    ([state, answers]): Shot => ({
      name: `identity-check-${state.replace(/\W+/g, '-')}`,
      as: 'filmer',
      path: step('filmer', 'identity-check'),
      answers,
    }),
  ),
  { name: 'photo-2018', as: 'poser', path: order('poser', routes.photo) },
  { name: 'authorization-codes', as: 'company', path: routes.authorizationCodes },
  {
    name: 'authorization-code',
    as: 'company',
    path: routes.authorizationCodes,
    act: async (page) => {
      await page.getByText('查看和分享').first().click()
      await page.locator('.qr__picture').waitFor()
      await page.waitForTimeout(500)
    },
  },
  { name: 'resources', as: 'company', path: routes.resources },
  { name: 'library', as: 'writer', path: routes.library },
  { name: 'records', as: 'owner', path: routes.records },
  {
    name: 'records-actions',
    as: 'owner',
    path: routes.records,
    act: async (page) => {
      await page.getByText('更多操作', { exact: true }).locator('visible=true').last().click()
      await page.waitForTimeout(450)
    },
  },
  { name: 'detection-access', as: 'comparer', path: order('comparer', routes.detection) },
  { name: 'number-choice', as: 'chooser', path: order('chooser', routes.detection) },
  { name: 'comparison', as: 'comparer', path: step('comparer', 'record') },
  { name: 'diff', as: 'changer', path: step('changer', 'preview') },
  { name: 'consequences', as: 'ender', path: step('ender', 'consequences') },
  { name: 'phone-code', as: 'ender', path: step('ender', 'phone-code') },
  { name: 'progress-ending', as: 'regretter', path: order('regretter', routes.progress) },
  { name: 'settings', as: 'collector', path: routes.settings },
  { name: 'privacy', as: 'nobody', path: routes.privacy },
  { name: 'help', as: 'nobody', path: routes.help },
]

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const scratch = await temporaryFolder('screenshots')
  const browser = await launchChromium({ camera: await cameraFile(scratch) })
  const server = await startServer(Number(option('port') ?? 8872), path.join(scratch, 'server.log'))
  try {
    const clip = readFileSync(await filmFile(browser, scratch, 3))
    const stage = await setStage({ address: server.address, world: worldAt(server.address), clip })
    const only = option('only')?.split(',')
    for (const shot of shots) {
      await shot.before?.(stage)
      if (!only || only.includes(shot.name)) await take(browser, server.address, stage, shot)
    }
    await takeDeskShots(browser, server.address, stage, (name) => !only || only.includes(name), writeDesk)
    await takeConsoleShots(browser, server.address, stage, (name) => !only || only.includes(name), writeDesk)
    await takeAuthorityShots(browser, server.address, (name) => !only || only.includes(name), writeDesk)
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function take(browser: Browser, address: string, stage: Stage, shot: Shot): Promise<void> {
  const person = shot.as === 'nobody' ? undefined : stage.actor(shot.as).person
  const context = await openPhone({ browser, address, person, ...(shot.theme ? { theme: shot.theme } : {}), sharp: true })
  try {
    const page = await context.newPage()
    const visit = { page: shot.name, state: 'full', as: shot.as, condition: 'full' as const, path: shot.path(stage) }
    await arrive(page, address, {
      ...visit,
      ...(shot.act ? { act: shot.act } : {}),
      ...(shot.planted ? { planted: shot.planted } : {}),
      ...(shot.answers ? { answers: shot.answers } : {}),
    })
    await settled(page)
    // The demo's tab is no part of the product.
    await page.addStyleTag({ content: '.demo-button { display: none !important }' })
    const bytes = await write(await page.screenshot(), path.join(folder, `${shot.name}.png`))
    process.stdout.write(`  ${shot.name}.png ${Math.round(bytes / 1024)} KB\n`)
  } finally {
    await context.close()
  }
}

/** A page on a desk, at the plain size of its screen. */
async function writeDesk(name: string, picture: Buffer): Promise<void> {
  const { size } = await sharp(picture)
    .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
    .toFile(path.join(folder, `${name}.png`))
  if (size > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes`)
  process.stdout.write(`  ${name}.png ${Math.round(size / 1024)} KB\n`)
}

/** Sharp where it stays small; a page full of photographs at the plain size of the screen. */
async function write(picture: Buffer, file: string): Promise<number> {
  const tries = [
    { width: 780, colours: 256 },
    { width: 780, colours: 96 },
    { width: 390, colours: 256 },
    { width: 390, colours: 96 },
  ]
  for (const { width, colours } of tries) {
    const made = sharp(picture).resize({ width }).png({ palette: true, colours, effort: 10, compressionLevel: 9 })
    const { size } = await made.toFile(file)
    if (size <= mostBytes) return size
  }
  throw new Error(`${path.basename(file)} is larger than ${mostBytes} bytes`)
}

main().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`)
  process.exit(1)
})
