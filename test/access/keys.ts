/** Enter and Space do on every kind of control what a tap does: each is pressed once, and what it changes is looked at. */
import type { Browser, Locator, Page } from 'playwright-core'
import { routes } from '@/routes'
import { openPhone, settled } from './phone'
import type { Stage } from './stage'

type Control = {
  kind: string
  path: string
  signedIn: boolean
  find: (page: Page) => Locator
  /** Brings it on the screen first. */
  before?: (page: Page) => Promise<void>
  /** Waits for what a tap does; rejects when it does not come. */
  effect: (page: Page, control: Locator) => Promise<unknown>
}

const soon = { timeout: 5000 }
const dialog = (page: Page) => page.locator('[role=dialog]').locator('visible=true')
const stands = (part: string) => (page: Page) => page.waitForFunction((wanted) => location.hash.includes(wanted), part, soon)
const says = (attribute: string, value: string) => (_: Page, control: Locator) =>
  control.and(control.page().locator(`[${attribute}=${value}]`)).waitFor(soon)
const regions = (page: Page) => page.locator('.picker-row').locator('visible=true').first().click(soon)

const controls = (orderId: string): readonly Control[] => [
  {
    kind: 'link',
    path: routes.home(),
    signedIn: true,
    find: (page) => page.getByRole('link', { name: '设置' }),
    effect: stands('settings'),
  },
  {
    kind: 'button',
    path: routes.help(),
    signedIn: false,
    find: (page) => page.getByRole('button', { name: '返回' }),
    effect: stands('home'),
  },
  {
    kind: 'radio',
    path: routes.settings(),
    signedIn: true,
    find: (page) => page.getByRole('radio', { name: '深色' }),
    effect: says('aria-checked', 'true'),
  },
  {
    kind: 'checkbox',
    path: routes.signIn(),
    signedIn: false,
    find: (page) => page.getByRole('checkbox').first(),
    effect: says('aria-checked', 'true'),
  },
  {
    kind: 'fold',
    path: routes.help(),
    signedIn: false,
    find: (page) => page.locator('.fold__head').locator('visible=true').first(),
    effect: says('aria-expanded', 'true'),
  },
  {
    kind: 'picker',
    path: routes.filing('verify-type', orderId),
    signedIn: true,
    find: (page) => page.locator('.picker-row').locator('visible=true').first(),
    effect: (page) => dialog(page).waitFor(soon),
  },
  {
    kind: 'option of a sheet',
    path: routes.filing('verify-type', orderId),
    signedIn: true,
    before: regions,
    find: (page) => dialog(page).getByRole('radio', { name: '广东省' }),
    effect: (page) => dialog(page).getByRole('radio', { name: '深圳市' }).waitFor(soon),
  },
  {
    kind: 'close of a sheet',
    path: routes.filing('verify-type', orderId),
    signedIn: true,
    before: regions,
    find: (page) => dialog(page).getByRole('button', { name: '关闭' }),
    effect: (page) => dialog(page).waitFor({ state: 'hidden', ...soon }),
  },
]

/** Which control did not hear which key; nothing when all did. */
export async function deafControls(browser: Browser, address: string, stage: Stage): Promise<string[]> {
  const { person, orderId } = stage.actor('beginner')
  const press = async (control: Control, key: 'Enter' | 'Space'): Promise<string[]> => {
    const context = await openPhone({ browser, address, person: control.signedIn ? person : undefined })
    try {
      const page = await context.newPage()
      await page.goto(`${address}/#${control.path}`)
      await settled(page)
      await control.before?.(page)
      const target = control.find(page)
      await target.focus(soon)
      await page.keyboard.press(key)
      await control.effect(page, target)
      return []
    } catch (reason) {
      return [`${control.kind} by ${key}: ${reason instanceof Error ? reason.message.split('\n')[0] : reason}`]
    } finally {
      await context.close()
    }
  }
  const deaf: string[][] = []
  for (const control of controls(orderId)) deaf.push(...(await Promise.all([press(control, 'Enter'), press(control, 'Space')])))
  return deaf.flat()
}
