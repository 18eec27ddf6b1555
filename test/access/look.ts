/** All looks at one page that stands: light and dark by axe, large text, a small screen, and the keyboard. */
import type { Page } from 'playwright-core'
import { phoneSize } from './phone'

export type Finding = { look: string; says: string }

const small = { width: 320, height: 568 }

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
  // So tall that all of the page is on the screen: axe judges the contrast only of what is. Header, footer and shadows want some room.
  const height = await page.evaluate(() => window.inspector.height())
  await page.setViewportSize({ width: phoneSize.width, height: Math.min(6000, Math.ceil(height) + 300) })
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
  const been = () => page.evaluate(() => window.inspector.focusPath())
  const reached = async () => new Set((await been()).map(({ key }) => key)).size
  // Once around, and once more where a stop took several presses (a film has buttons of its own).
  for (let presses = 0; presses < count + 3; presses += 1) await page.keyboard.press('Tab')
  if ((await reached()) < count) for (let presses = 0; presses < count + 3; presses += 1) await page.keyboard.press('Tab')
  const focused = await been()
  const seen = [...new Set(focused.map(({ key }) => key))]
  const unseen = [...new Set(focused.filter(({ visible }) => !visible).map(({ key }) => key))]
  const missed = await page.evaluate((keys) => window.inspector.unreached(keys), seen)
  const deaf = await page.evaluate(() => window.inspector.operable())
  return [
    ...missed.map((name) => `not reached by Tab: ${name}`),
    ...(unseen.length ? [`${unseen.length} of ${seen.length} places do not show the focus`] : []),
    ...deaf.map(({ name }) => `no native control, Enter and Space do nothing by themselves: ${name}`),
  ]
}
