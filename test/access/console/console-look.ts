/** A computer at which one of the players sits, and how a page of /console/ is come to. */
import type { Browser, Page, Route } from 'playwright-core'
import { atRest, openDesk } from '../desk/desk-look'
import { hinder, passOn } from '../phone'
import type { Stage } from '../stage'
import { type ConsoleVisit, orderOf } from './console-visits'

/** The player's own session, as if it had been opened at a computer; nobody else's device is in the filing unless a visit says so. */
async function asConsole(page: Page): Promise<void> {
  await page.route('**/api/session', (route) => changed(route, { client: 'console' }))
  await page.route('**/api/orders/*/mirror', (route) => changed(route, { handoff: null, others: [] }))
  await page.route('**/api/orders/*/presence', (route) => route.fulfill({ status: 204 }))
}

async function changed(route: Route, part: object): Promise<void> {
  const response = await route.fetch()
  if (!response.ok()) await route.fulfill({ response })
  else await route.fulfill({ response, json: { ...(await response.json()), ...part } })
}

const status = (route: Route) => (route.request().method() === 'POST' ? 201 : 200)

/** Sits the player down and opens the page in its state. */
export async function atConsole(page: Page, address: string, stage: Stage, visit: ConsoleVisit): Promise<void> {
  const { as, condition, planted = {} } = visit
  await passOn(page, address, as === 'nobody' ? undefined : stage.actor(as).person)
  if (condition) await page.route('**/api/**', (route) => hinder(route, condition))
  if (as !== 'nobody') await asConsole(page)
  for (const [end, body] of Object.entries(planted)) {
    const answer = (route: Route) =>
      end === '/settings' || end === '/mirror' ? changed(route, body as object) : route.fulfill({ status: status(route), json: body })
    await page.route((url) => url.pathname.startsWith('/api/') && url.pathname.endsWith(end), answer)
  }
  await page.goto(`${address}/console/${visit.path(orderOf(stage, visit))}`)
  await page.getByRole('main').waitFor()
  if (condition === 'loading') await page.locator('[aria-label^="正在读取"]').first().waitFor()
  else if (condition === 'error') await page.getByRole('alert').first().waitFor({ timeout: 15_000 })
  else await atRest(page)
  await visit.act?.(page)
  if (!condition) await atRest(page)
}

export async function openComputer(browser: Browser): Promise<Page> {
  const context = await openDesk(browser)
  return context.newPage()
}
