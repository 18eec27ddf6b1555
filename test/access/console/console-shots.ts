/** Pictures of filing at the computer for docs/screenshots: 1280×800, and one with the phone that works on the same filing beside it. */
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { routes } from '@/routes'
import { arrive, openPhone, settled } from '../phone'
import type { Stage } from '../stage'
import { atConsole, openComputer } from './console-look'
import { consoleVisits } from './console-visits'

type Write = (name: string, picture: Buffer) => Promise<void>

/** The picture's name, then the visit it is taken of. */
const shots: readonly (readonly [string, string])[] = [
  ['console-overview', 'overview: a draft'],
  ['console-records', 'records'],
  ['console-fill', 'site: several'],
  ['console-materials', 'materials'],
  ['console-code', 'code: waiting'],
  ['console-asking', 'code: asking'],
]
const beside = 'console-and-phone'

export async function takeConsoleShots(browser: Browser, address: string, stage: Stage, wanted: (name: string) => boolean, write: Write) {
  const chosen = shots.filter(([name]) => wanted(name))
  if (!chosen.length && !wanted(beside)) return
  const page = await openComputer(browser)
  const take = async (name: string): Promise<Buffer> => {
    const visit = consoleVisits.find((one) => one.name === name)
    if (!visit) throw new Error(`nobody visits ${name}`)
    await atConsole(page, address, stage, visit)
    await page.mouse.move(0, 0)
    return page.screenshot()
  }
  try {
    for (const [name, visit] of chosen) await write(name, await take(visit))
    if (!wanted(beside)) return
    const computer = await take('mirror: the phone is in one field')
    await write(beside, await sideBySide(computer, await phoneAtSubject(browser, address, stage)))
  } finally {
    await page.context().close()
  }
}

async function phoneAtSubject(browser: Browser, address: string, stage: Stage): Promise<Buffer> {
  const { person, orderId } = stage.actor('writer')
  const context = await openPhone({ browser, address, person })
  try {
    const page = await context.newPage()
    const path = routes.filing('subject', orderId, 'subject.contactAddress')
    await arrive(page, address, { page: 'subject', state: 'full', as: 'writer', condition: 'full', path })
    await settled(page)
    await page.addStyleTag({ content: '.demo-button { display: none !important }' })
    return await page.screenshot()
  } finally {
    await context.close()
  }
}

const gap = 24

async function sideBySide(computer: Buffer, phone: Buffer): Promise<Buffer> {
  const [left, right] = await Promise.all([sharp(computer).metadata(), sharp(phone).metadata()])
  const height = Math.max(left.height, right.height) + 2 * gap
  const width = left.width + right.width + 3 * gap
  return sharp({ create: { width, height, channels: 3, background: '#c9d2e0' } })
    .composite([
      { input: computer, left: gap, top: gap },
      { input: phone, left: left.width + 2 * gap, top: gap },
    ])
    .png()
    .toBuffer()
}
