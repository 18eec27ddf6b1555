/** All looks at one page that stands: light and dark by axe, large text, a small screen, and the keyboard. */
import type { Page } from 'playwright-core'
import { phoneSize } from './phone'

export type Finding = { look: string; says: string }

const small = { width: 320, height: 568 }
/** So tall that all of a page is on the screen: axe judges the contrast only of what is. */
const tall = { width: phoneSize.width, height: 6000 }

export async function lookAt(page: Page): Promise<Finding[]> {
  const found: Finding[] = []
  const note = (look: string, says: readonly string[]) => found.push(...says.map((one) => ({ look, says: one })))
  const layout = () => page.evaluate(() => window.inspector.layout())
  note('light', await axe(page))
  note('touch', await page.evaluate(() => window.inspector.targets()))
  note('390×844', await layout())
  note('keyboard', await byKeyboard(page))
  await page.setViewportSize(small)
  note('320×568', await layout())
  await page.setViewportSize(phoneSize)
  await enlarge(page, 2)
  note('text × 2', await layout())
  await enlarge(page, 1)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForSelector('html.theme-dark')
  await page.waitForTimeout(200)
  note('dark', await axe(page))
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

async function axe(page: Page): Promise<string[]> {
  await page.setViewportSize(tall)
  const found = await page.evaluate(() => window.inspector.axe())
  await page.setViewportSize(phoneSize)
  return found
}

/** 大字模式, as the app sets it. */
export async function enlarge(page: Page, scale: number): Promise<void> {
  await page.evaluate((value) => {
    for (const one of [document.documentElement, ...document.querySelectorAll<HTMLElement>('.page')])
      one.style.setProperty('--text-scale', String(value))
  }, scale)
  await page.waitForTimeout(60)
}

async function byKeyboard(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => window.inspector.startKeyboard())
  const seen: string[] = []
  const unseen: string[] = []
  for (let presses = 0; presses < count * 2 + 6; presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => window.inspector.nextFocus())
    if (!focus) continue
    if (seen.includes(focus.key) && presses > count) break
    if (!focus.visible) unseen.push(focus.key)
    seen.push(focus.key)
  }
  const missed = await page.evaluate((keys) => window.inspector.unreached(keys), seen)
  const deaf = await page.evaluate(() => window.inspector.operable())
  return [
    ...missed.map((name) => `not reached by Tab: ${name}`),
    ...(unseen.length ? [`${unseen.length} of ${seen.length} places do not show the focus`] : []),
    ...deaf.map(({ name }) => `no native control, Enter and Space do nothing by themselves: ${name}`),
  ]
}
