/** Pictures of the review desk for docs/screenshots: 1280×800, the sandbox's fictitious people. */
import type { Browser, Page } from 'playwright-core'
import type { Stage } from '../stage'
import { atDesk, calm, openDesk } from './desk-look'

type DeskShot = { name: string; path: (stage: Stage) => string; act?: (page: Page) => Promise<void> }
type Write = (name: string, picture: Buffer) => Promise<void>

const order = (stage: Stage) => `#/orders/${stage.actor('reviewed').orderId}`

const shots: readonly DeskShot[] = [
  { name: 'desk-queue', path: () => '', act: (page) => page.getByText(/^全部 \d/).click() },
  { name: 'desk-order', path: order },
  {
    name: 'desk-reject',
    path: order,
    act: async (page) => {
      await page.getByRole('button', { name: '写原因：网站名称' }).click()
      await page.getByRole('combobox', { name: '常用原因' }).selectOption({ label: '网站名称不合适' })
      await page.getByRole('button', { name: '写原因：网站名称' }).scrollIntoViewIfNeeded()
    },
  },
]

export async function takeDeskShots(browser: Browser, address: string, stage: Stage, wanted: (name: string) => boolean, write: Write) {
  const context = await openDesk(browser)
  try {
    const page = await context.newPage()
    for (const { name, path, act } of shots.filter((shot) => wanted(shot.name))) {
      await page.goto('about:blank')
      await atDesk(page, address, path(stage))
      await act?.(page)
      await calm(page)
      await page.mouse.move(0, 0)
      await write(name, await page.screenshot())
    }
  } finally {
    await context.close()
  }
}
