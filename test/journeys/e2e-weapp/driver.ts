/** The compiled mini program in the weapp host, in Chromium as a phone of 390×844. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { eyeScript } from '../../support/browser/eye-script'
import { albumWords, hands } from '../../support/browser/hands'
import type { Driver } from '../driver'

export type WeappOptions = { browser: Browser; address: string; shots: string; loginCode: string; onTrouble?: (says: string) => void }

/** A new phone with WeChat: nothing stored; WeChat knows its owner by `loginCode`. `shown` is its screen. */
export async function weappDriver(options: WeappOptions): Promise<Driver & { shown: () => Page }> {
  const { browser, address, shots, loginCode, onTrouble } = options
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await context.addInitScript(eyeScript())
  await context.addInitScript((code) => {
    Object.assign(window, { hostLoginCode: code })
  }, loginCode)
  let camera: string | undefined
  const open = async (): Promise<Page> => {
    const made = await context.newPage()
    made.on('pageerror', (error) => onTrouble?.(`page error: ${error.stack ?? error.message}`))
    return made
  }
  let page = await open()
  const started = async (path?: string) => {
    // An address that differs only behind the # would leave the program running where it is.
    if (path) await page.goto('about:blank')
    await page.goto(path ? `${address}/#${path}` : address)
    await page.waitForSelector('html[data-started]', { timeout: 15_000 })
    if (camera) await page.locator('#host-video').setInputFiles(camera)
  }
  const { pick, ...rest } = hands(() => page, shots)
  return {
    ...rest,
    shown: () => page,
    target: 'weapp',
    open: started,
    pickFile: async (label, file) => {
      for (const words of albumWords) {
        if (await page.evaluate(([wanted, where]) => window.eye.spot(wanted, where) !== undefined, [words, label] as const))
          return pick(words, file, label)
      }
      return pick(label, file)
    },
    recordVideo: async (file) => {
      camera = file
      await page.locator('#host-video').setInputFiles(file)
    },
    back: async () => {
      await page.evaluate(() => window.weappHost.stack.navigateBack())
    },
    // WeChat has no reload of a page: the program starts again where it starts.
    reload: () => started(),
    kill: async () => {
      await page.close({ runBeforeUnload: false })
      page = await open()
      await started()
    },
    offline: async (off) => {
      await page.evaluate((gone) => window.weappHost.control.setOnline(!gone), off)
    },
    handedOver: async () => page.evaluate(() => window.weappHost.control.shares.at(-1)?.path ?? ''),
    close: () => context.close(),
  }
}
