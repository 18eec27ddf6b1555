/** 特大字号 as the person sets it: tapped in the settings, it holds on other pages and after a restart, and nothing is cut. */
import type { Browser } from 'playwright-core'
import { routes } from '@/routes'
import { openPhone, settled } from './phone'
import type { Stage } from './stage'

export async function largeTextByTap(browser: Browser, address: string, stage: Stage): Promise<string[]> {
  const { person, orderId } = stage.actor('writer')
  const context = await openPhone({ browser, address, person })
  const found: string[] = []
  try {
    const page = await context.newPage()
    await page.goto(`${address}/#${routes.settings()}`)
    await settled(page)
    await page.getByRole('radio', { name: '特大' }).click({ timeout: 8000 })
    await page.waitForTimeout(150)
    for (const path of [routes.settings(), routes.home(), routes.filing('subject', orderId)]) {
      if (path !== routes.settings()) {
        // A whole new document: the size was kept, not only set.
        await page.goto('about:blank')
        await page.goto(`${address}/#${path}`)
        await settled(page)
      }
      const scale = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('.page')].filter((one) => one.checkVisibility()).at(-1)
        return shown ? getComputedStyle(shown).getPropertyValue('--text-scale').trim() : 'no page'
      })
      if (scale !== '2') found.push(`${path}: the text is ${scale} times as large, not 2`)
      found.push(...(await page.evaluate(() => window.inspector.layout())).map((one) => `${path}: ${one}`))
    }
  } finally {
    await context.close()
  }
  return found
}
