/** Shows that the looks can fail: a page with one fault of each kind, and what has to be said about it. */
import type { Browser } from 'playwright-core'
import { routes } from '@/routes'
import { lookAt } from './look'
import { arrive, openPhone } from './phone'

const faults = `
  <div class="card planted">
    <div role="button" style="height:50px">没有键盘的按钮</div>
    <button style="width:20px;height:20px" aria-label="小">小</button>
    <button style="height:50px;outline:none" class="planted__dim">看不见焦点</button>
    <div style="color:#ccc;background:#fff;font-size:14px">太淡的字</div>
    <div style="width:60px;white-space:nowrap;overflow:hidden">这一行字被切掉了一大半</div>
    <input aria-label="太宽的框" style="width:360px;margin-left:20px;height:44px">
    <div style="width:600px">一整行比屏幕还要宽得多的字，一整行比屏幕还要宽得多的字</div>
  </div>
  <style>.planted__dim:focus-visible{outline:none!important}</style>`

const expected: readonly (readonly [look: string, says: RegExp])[] = [
  ['light', /color-contrast/],
  ['dark', /color-contrast/],
  ['touch', /too small for a finger.*小/],
  ['keyboard', /not reached by Tab.*没有键盘的按钮/],
  ['keyboard', /no native control.*没有键盘的按钮/],
  ['keyboard', /do not show the focus/],
  ['390×844', /text is cut.*切掉/],
  ['390×844', /sticks out of its card.*太宽的框/],
  ['320×568', /reaches over the edge/],
  ['text × 2', /reaches over the edge/],
]

/** What was planted and overlooked; nothing when the looks can be trusted. */
export async function overlookedFaults(browser: Browser, address: string): Promise<string[]> {
  const context = await openPhone({ browser, address })
  try {
    const page = await context.newPage()
    await arrive(page, address, { page: 'home', state: 'planted', as: 'nobody', condition: 'full', path: routes.home() })
    await page.evaluate((html) => {
      const bodies = [...document.querySelectorAll('.page__body')].filter((one) => one.checkVisibility())
      bodies.at(-1)?.insertAdjacentHTML('beforeend', html)
    }, faults)
    const found = await lookAt(page)
    return expected
      .filter(([look, says]) => !found.some((one) => one.look === look && says.test(one.says)))
      .map(([look, says]) => `planted and overlooked by ${look}: ${says.source}`)
  } finally {
    await context.close()
  }
}
