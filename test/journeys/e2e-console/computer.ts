/** A computer at the filing console: the same hands and eyes as on a phone, at a desk's size, and its screen for a camera to see. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { eyeScript } from '../../support/browser/eye-script'
import { type Hands, hands } from '../../support/browser/hands'
import { readCode } from '../../support/browser/read-code'

export type Computer = Omit<Hands, 'pick'> & {
  /** A place in the console, like `#/start`. */
  open: (place?: string) => Promise<void>
  reload: () => Promise<void>
  /** What stands in the code on the screen; waits until there is one, and until it is another than `not`. */
  code: (not?: string) => Promise<string>
  close: () => Promise<void>
}

export type ComputerOptions = { browser: Browser; address: string; shots: string; onTrouble?: (says: string) => void }

const patienceMs = 30_000

/** A browser nobody has signed in to yet. */
export async function computerAt({ browser, address, shots, onTrouble }: ComputerOptions): Promise<Computer> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addInitScript(eyeScript())
  const page: Page = await context.newPage()
  page.on('pageerror', (error) => onTrouble?.(`page error on the computer: ${error.stack ?? error.message}`))
  const { pick: _pick, ...rest } = hands(() => page, shots)
  return {
    ...rest,
    open: async (place = '') => {
      await page.goto(`${address}/console/${place}`)
    },
    reload: async () => {
      await page.reload()
    },
    code: async (not) => {
      const until = Date.now() + patienceMs
      for (;;) {
        const found = await readCode(await page.screenshot())
        if (found !== undefined && found !== not) return found
        if (Date.now() > until) throw new Error(`no ${not ? 'new ' : ''}code on the computer's screen:\n${await rest.texts()}`)
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    },
    close: () => context.close(),
  }
}
