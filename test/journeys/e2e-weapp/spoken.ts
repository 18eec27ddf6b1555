/**
 * What WeChat's screen reader would say of the compiled program. Taro's own templates drop every name and role on the way, and the build
 * stays green: this looks at what really stands on the screens of dist/weapp.
 */
import type { Browser, Page } from 'playwright-core'
import { expectEqual } from '../journey'
import { weappDriver } from './driver'

const pages = ['/pages/home/index', '/pages/sign-in/index', '/pages/settings/index', '/pages/help/index', '/pages/before-you-file/index']

/** Things on the open page that can be pressed and have no name or no role. */
const nameless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.host-frame:not([hidden]) .pressable')]
      .filter((one) => !one.getAttribute('role') || !(one.getAttribute('aria-label') || one.textContent?.trim()))
      .map((one) => one.className),
  )

/** Starts the program as a new phone, and looks. Throws with what was dropped. */
export async function heardOnEveryPage(browser: Browser, address: string, shots: string): Promise<void> {
  const phone = await weappDriver({ browser, address, shots, loginCode: 'sandbox-listener' })
  try {
    const page = phone.shown()
    for (const path of pages) {
      await phone.open(path)
      await page.locator('.host-frame:not([hidden]) .pressable').first().waitFor()
      expectEqual((await nameless(page)).join(', '), '', `${path}: pressed things without a name or a role`)
    }
    // An arrow without words: its name is all there is.
    await phone.open('/pages/settings/index')
    await page.getByRole('button', { name: '返回', exact: true }).waitFor({ timeout: 5000 })
    const size = page.getByRole('radiogroup', { name: '字号' }).getByRole('radio', { name: '特大' })
    expectEqual(await size.getAttribute('aria-checked', { timeout: 5000 }), 'false', '特大 before the tap')
    await phone.tap('特大')
    await page.getByRole('radio', { name: '特大', checked: true }).waitFor({ timeout: 5000 })
    await phone.open('/pages/sign-in/index')
    await page.locator('wx-input[aria-label="手机号码"]').waitFor({ timeout: 5000 })
  } finally {
    await phone.close()
  }
}
