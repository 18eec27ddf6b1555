/** The looks at a page on a desk: axe and layout at both sizes of a screen, everything by Tab with its focus to be seen. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inspectorScript } from '../inspect/script'

export const deskSizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

export async function openDesk(browser: Browser, viewport: { width: number; height: number } = deskSizes[0]): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
  await context.addInitScript(inspectorScript())
  return context
}

/** Goes to a place of the desk and waits until it has read what it shows. */
export async function atDesk(page: Page, address: string, fragment: string): Promise<void> {
  await page.goto(`${address}/sandbox/${fragment}`)
  await page.getByRole('main').waitFor()
  await calm(page)
}

/** `calm`, and no request is under way: an answer may change what stands. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined)
  await calm(page)
}

/** Nothing is being read any more and every picture stands. */
export async function calm(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const loading = document.querySelector('[aria-label^="正在读取"]')
    const pictures = [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
    const waiting = [...document.querySelectorAll('button.picture')].some((one) => !one.querySelector('img'))
    return !loading && pictures && !waiting
  })
  await page.waitForTimeout(150)
}

export async function lookAtDesk(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of deskSizes) {
    await page.setViewportSize(size)
    await page.waitForTimeout(100)
    const seen = await page.evaluate(async () => [...(await window.inspector.axe()), ...window.inspector.layout()])
    found.push(...seen.map((says) => `${size.width}×${size.height}: ${says}`))
  }
  await page.setViewportSize(deskSizes[0])
  return [...found, ...(await byTab(page))]
}

async function byTab(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => window.inspector.startKeyboard())
  const around = async () => {
    for (let presses = 0; presses < count + 4; presses += 1) await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => window.inspector.focusPath())
    const seen = [...new Set(focused.map(({ key }) => key))]
    return { focused, seen, missed: await page.evaluate((keys) => window.inspector.unreached(keys), seen) }
  }
  let went = await around()
  // Dates and films are several stops each.
  for (let times = 0; went.missed.length && times < 2; times += 1) went = await around()
  const unseen = new Set(went.focused.filter(({ visible }) => !visible).map(({ key }) => key)).size
  return [
    ...went.missed.map((name) => `not reached by Tab: ${name}`),
    ...(unseen ? [`${unseen} of ${went.seen.length} places do not show the focus`] : []),
  ]
}
