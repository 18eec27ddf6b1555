/** The H5 build in Chromium, as a phone of 390×844. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { eyeScript } from '../../support/browser/eye-script'
import { albumWords, hands } from '../../support/browser/hands'
import type { Driver } from '../driver'

export type H5Options = { browser: Browser; address: string; shots: string; onTrouble?: (says: string) => void }

/** A new phone: nothing stored, nobody signed in. */
export async function h5Driver({ browser, address, shots, onTrouble }: H5Options): Promise<Driver> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['camera', 'microphone', 'geolocation', 'clipboard-read', 'clipboard-write'],
    geolocation: { latitude: 22.53, longitude: 113.93 },
  })
  await context.addInitScript(eyeScript())
  const open = async (): Promise<Page> => {
    const made = await context.newPage()
    made.on('pageerror', (error) => onTrouble?.(`page error: ${error.stack ?? error.message}`))
    return made
  }
  let page = await open()
  const own = hands(() => page, shots)
  const { pick, ...rest } = own
  return {
    ...rest,
    target: 'h5',
    open: async (path) => {
      await page.goto(path ? `${address}/#${path}` : address)
    },
    pickFile: async (label, file) => {
      for (const words of albumWords) {
        if (await page.evaluate(([wanted, where]) => window.eye.spot(wanted, where) !== undefined, [words, label] as const))
          return pick(words, file, label)
      }
      return pick(label, file)
    },
    recordVideo: async () => undefined,
    back: async () => {
      await page.goBack()
    },
    reload: async () => {
      await page.reload()
    },
    kill: async () => {
      const last = page.url()
      await page.close({ runBeforeUnload: false })
      page = await open()
      await page.goto(last)
    },
    offline: (off) => context.setOffline(off),
    handedOver: async () => (/#(\/pages\/\S+)/.exec(await page.evaluate(() => navigator.clipboard.readText())) ?? [])[1] ?? '',
    close: () => context.close(),
  }
}
