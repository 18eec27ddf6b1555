/** A phone of 390×844 in which one of the players, or nobody, is signed in, under the condition of the visit. */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { inspectorScript } from './inspect/script'
import type { ApiPerson } from './person'
import type { Visit } from './visits'

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
  if (person) await context.addCookies([{ ...person.cookie, url: address, httpOnly: true, sameSite: 'Lax' }])
  return context
}

/** Opens the page of a visit and waits until it stands as its condition lets it. */
export async function arrive(page: Page, address: string, visit: Visit): Promise<void> {
  const { condition } = visit
  if (condition !== 'full' && condition !== 'offline') await page.route('**/api/**', (route) => hinder(route, condition))
  await page.goto(`${address}/#${visit.path}`)
  await page.waitForSelector('.page', { timeout: 15_000 })
  // What failed is asked for twice more, after 0.6 and 1.2 seconds, before the page says so.
  if (condition === 'error' || condition === 'no-answer') await page.waitForTimeout(2200)
  if (condition === 'loading') await page.waitForTimeout(700)
  else await settled(page)
  if (condition === 'offline') {
    await page.context().setOffline(true)
    await page.waitForTimeout(300)
  }
  await visit.act?.(page)
}

export async function settled(page: Page): Promise<void> {
  await page
    .waitForFunction(() => ![...document.querySelectorAll('.skeleton')].some((one) => one.checkVisibility()), undefined, {
      timeout: 12_000,
    })
    .catch(() => undefined)
  await page.waitForLoadState('networkidle', { timeout: 4000 }).catch(() => undefined)
  await page.waitForTimeout(250)
}

/** Who is asking stays known; everything else hangs, breaks or never arrives. */
async function hinder(route: Route, condition: 'loading' | 'error' | 'no-answer'): Promise<void> {
  if (new URL(route.request().url()).pathname === '/api/session') return route.continue()
  if (condition === 'error') return route.fulfill({ status: 500, contentType: 'application/json', body: JSON.stringify(failure) })
  if (condition === 'no-answer') return route.abort('timedout')
  // Never answered: the page is looked at while it waits.
}
