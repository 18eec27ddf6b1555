/** The sandbox's imitation of the ministry's page, on a phone and on a desk: empty, asked too early, and its three outcomes. */
import type { Browser, Page } from 'playwright-core'
import { phoneSize } from '../phone'
import { lookAtDesk, openDesk } from './desk-look'

type Tell = (what: string, look: () => Promise<string[]>) => Promise<void>

const says = {
  'no-matching-record': '没有相符的核验记录，请核对验证码、手机号码和证件号码后 6 位',
  accepted: '核验成功，感谢您的配合',
  sent: '验证码已重新发送，请以最新一条短信为准',
} as const
type Outcome = keyof typeof says

const fillIn = async (page: Page, button: '核验' | '重发验证码') => {
  await page.getByLabel('短信验证码').fill('384756')
  await page.getByLabel('收到短信的手机号码').fill('13800138004')
  await page.getByLabel('证件号码后 6 位').fill('08901x')
  await page.getByLabel(/^算一算/).fill('12')
  await page.getByRole('button', { name: button, exact: true }).click()
}

const states: readonly { name: string; outcome?: Outcome; act?: (page: Page) => Promise<void> }[] = [
  { name: 'empty' },
  { name: 'asked too early', act: (page) => page.getByRole('button', { name: '核验', exact: true }).click() },
  { name: 'no matching record', outcome: 'no-matching-record', act: (page) => fillIn(page, '核验') },
  { name: 'accepted', outcome: 'accepted', act: (page) => fillIn(page, '核验') },
  { name: 'sent', outcome: 'sent', act: (page) => fillIn(page, '重发验证码') },
]

/** What the server says is planted where it takes an order at the authority to get there; the sum is its own. */
async function open(page: Page, address: string, outcome: Outcome | undefined): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  if (outcome) {
    const body = JSON.stringify({ outcome, says: says[outcome] })
    await page.route(/\/api\/sandbox\/miit\/(verification|resends)$/, (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body }),
    )
  }
  await page.goto('about:blank')
  await page.goto(`${address}/sandbox/authority/`)
  await page.getByLabel(/^算一算/).waitFor()
}

export async function lookAtAuthorityPage(browser: Browser, address: string, tell: Tell, only?: string): Promise<void> {
  const context = await openDesk(browser, phoneSize)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`the page threw: ${error.message}`))
  try {
    for (const { name, outcome, act } of states) {
      const what = `authority page, ${name}`
      if (only && !what.includes(only)) continue
      await tell(what, async () => {
        await page.setViewportSize(phoneSize)
        await open(page, address, outcome)
        await act?.(page)
        if (outcome) await page.getByRole('status').getByText(says[outcome]).waitFor({ timeout: 8000 })
        const onPhone = await page.evaluate(async () => [
          ...(await window.inspector.axe()),
          ...window.inspector.layout(),
          ...window.inspector.targets(),
        ])
        const narrow = await small(page)
        return [...onPhone.map((one) => `390×844: ${one}`), ...narrow, ...(await lookAtDesk(page)), ...troubles.splice(0)]
      })
    }
  } finally {
    await context.close()
  }
}

async function small(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 568 })
  return (await page.evaluate(() => window.inspector.layout())).map((one) => `320×568: ${one}`)
}

/** Pictures of it on a phone, by name. */
export async function takeAuthorityShots(
  browser: Browser,
  address: string,
  wanted: (name: string) => boolean,
  write: (name: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  const context = await openDesk(browser, phoneSize)
  try {
    const page = await context.newPage()
    for (const { name, outcome, act } of states) {
      const shot = `authority-${name.replace(/ /g, '-')}`
      if (!wanted(shot)) continue
      await open(page, address, outcome)
      await act?.(page)
      if (outcome) await page.getByRole('status').getByText(says[outcome]).waitFor()
      await write(shot, await page.screenshot())
    }
  } finally {
    await context.close()
  }
}
