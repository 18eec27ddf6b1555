/** Where a token is set the desk asks for it, says when it is wrong, and sends it as a bearer from then on, never in an address. */
import type { Page, Route } from 'playwright-core'

const right = 'a token of the sandbox'
const refusal = { code: 'sandbox-token-needed', says: '沙箱的控制接口需要口令' }

/** Answers as a server with SANDBOX_TOKEN would; the one below has none. */
async function guard(route: Route, addresses: string[]): Promise<void> {
  addresses.push(route.request().url())
  if (route.request().headers().authorization === `Bearer ${right}`) await route.continue()
  else await route.fulfill({ status: 401, contentType: 'application/json', body: JSON.stringify(refusal) })
}

export async function tokenIsAsked(page: Page, address: string, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const addresses: string[] = []
  await page.route('**/api/sandbox/**', (route) => guard(route, addresses))
  await page.goto('about:blank')
  await page.goto(`${address}/sandbox/`)
  const field = page.getByLabel('沙箱口令')
  await field.waitFor()
  const found = await look(page)
  await field.fill('something else')
  await field.press('Enter')
  await page.getByText('口令不对').waitFor()
  await page.getByLabel('沙箱口令').fill(right)
  await page.getByLabel('沙箱口令').press('Enter')
  await page.getByRole('heading', { name: '审核队列' }).waitFor()
  await page.getByRole('table').waitFor()
  const told = addresses.filter((one) => one.includes('token'))
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.evaluate(() => sessionStorage.clear())
  return [...found, ...told.map((one) => `the token is in an address: ${one}`)]
}
