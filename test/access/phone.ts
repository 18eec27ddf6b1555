/** A phone of 390×844 in which one of the players, or nobody, is signed in, under the condition of the visit. */
import type { Browser, BrowserContext, Page, Request, Route } from 'playwright-core'
import { inspectorScript } from './inspect/script'
import type { ApiPerson } from './person'
import type { Visit } from './visit'

export const phoneSize = { width: 390, height: 844 }
const failure = { code: 'internal', says: '服务器这会儿出了点问题', wayOut: '请稍后再试，填好的内容都在' }

export type PhoneOptions = { browser: Browser; address: string; person?: ApiPerson | undefined; theme?: 'light' | 'dark'; sharp?: boolean }

export async function openPhone({ browser, address, person, theme, sharp }: PhoneOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: phoneSize,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    colorScheme: theme ?? 'light',
    deviceScaleFactor: sharp ? 2 : 1,
    permissions: ['camera', 'microphone', 'clipboard-write'],
  })
  await context.addInitScript(inspectorScript())
  await context.addInitScript({ content: hurried })
  if (person) await signIn(context, address, person)
  return context
}

const signIn = (context: BrowserContext, address: string, { cookie }: ApiPerson) =>
  context.addCookies([{ ...cookie, url: address, httpOnly: true, sameSite: 'Lax' }])

/**
 * The same phone in other hands: nothing of who had it before is left but the browser's cache of our own files, which saves half of the
 * time it takes to open a page.
 */
export async function passOn(page: Page, address: string, person: ApiPerson | undefined): Promise<void> {
  const context = page.context()
  await context.setOffline(false)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.evaluate(() => sessionStorage.clear()).catch(() => undefined)
  await page.goto('about:blank')
  await context.clearCookies()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: address,
    storageTypes: 'local_storage,indexeddb,service_workers,cache_storage',
  })
  await session.detach()
  if (person) await signIn(context, address, person)
}

/** Opens the page of a visit and waits until it stands as its condition lets it. */
export async function arrive(page: Page, address: string, visit: Visit): Promise<void> {
  const { condition, planted } = visit
  if (condition !== 'full' && condition !== 'offline') await page.route('**/api/**', (route) => hinder(route, condition))
  if (planted)
    await page.route(`**/api/orders/${planted.id}`, (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(planted) }),
    )
  for (const [glob, body] of Object.entries(visit.answers ?? {}))
    await page.route(glob, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) }))
  const calls = countCalls(page)
  await page.goto(`${address}/#${visit.path}`)
  await page.waitForSelector('.page', { timeout: 15_000 })
  // What failed is asked for twice more before the page says so; the two waits between are cut short (see hurried).
  if (condition === 'error' || condition === 'no-answer') await page.waitForTimeout(500)
  if (condition === 'loading') await page.waitForTimeout(500)
  else await settled(page, calls)
  calls.stop()
  if (condition === 'offline') {
    await page.context().setOffline(true)
    await page.waitForTimeout(300)
  }
  await visit.act?.(page)
}

/** Requests of the page that are under way. */
type Calls = { open: () => number; quietMs: () => number; stop: () => void }

function countCalls(page: Page): Calls {
  const open = new Set<Request>()
  let last = Date.now()
  const ended = (request: Request) => {
    open.delete(request)
    last = Date.now()
  }
  const began = (request: Request) => open.add(request)
  page.on('request', began).on('requestfinished', ended).on('requestfailed', ended)
  const stop = () => page.off('request', began).off('requestfinished', ended).off('requestfailed', ended)
  return { open: () => open.size, quietMs: () => Date.now() - last, stop }
}

/** Nothing is waited for any more: no skeleton, no request for a fifth of a second. */
export async function settled(page: Page, calls: Calls = countCalls(page)): Promise<void> {
  const waits = () => page.evaluate(() => [...document.querySelectorAll('.skeleton')].some((one) => one.checkVisibility()))
  const end = Date.now() + 12_000
  while (Date.now() < end && (calls.open() > 0 || calls.quietMs() < 200 || (await waits()))) await page.waitForTimeout(50)
  await page.waitForTimeout(150)
}

/** The app waits 0.6 and 1.2 seconds before it asks again (src/hooks/query-client.ts); nothing is looked at meanwhile. */
const hurried = `{
  const patient = window.setTimeout.bind(window)
  window.setTimeout = (work, ms, ...given) => patient(work, ms === 600 || ms === 1200 ? ms / 10 : ms, ...given)
}`

/** Who is asking stays known; everything else hangs, breaks or never arrives. */
export async function hinder(route: Route, condition: 'loading' | 'error' | 'no-answer'): Promise<void> {
  if (new URL(route.request().url()).pathname === '/api/session') return route.continue()
  if (condition === 'error') return route.fulfill({ status: 500, contentType: 'application/json', body: JSON.stringify(failure) })
  if (condition === 'no-answer') return route.abort('timedout')
  // Never answered: the page is looked at while it waits.
}
