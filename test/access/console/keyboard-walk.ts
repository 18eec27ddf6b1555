/**
 * Somebody without a mouse signs in at the computer, begins a filing, has its type found, types on and opens the code for the phone.
 * Nothing here clicks or focuses by itself: what Tab does not come to cannot be used.
 */
import type { Page } from 'playwright-core'
import type { World } from '../../journeys/world'
import { playerOf } from '../people'
import { passOn } from '../phone'

/** How an assistive device calls what has the focus, roughly: its label, else its words. */
function focusName(): string {
  const element = document.activeElement
  if (!element || element === document.body) return ''
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : []
  const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? [])
  const says = element.getAttribute('aria-label') ?? [...labels, ...by].map((one) => one.textContent).join(' ')
  return (says || (element.textContent ?? '')).replace(/\s+/g, ' ').trim()
}

const farthest = 120

/** Tab, until the focus is on what is called so. */
async function to(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < farthest; presses += 1) {
    const here = await page.evaluate(focusName)
    if (here === name || here.startsWith(name)) return
    passed.push(here)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${name}; it came to ${[...new Set(passed)].slice(0, 40).join(' | ')}`)
}

async function press(page: Page, name: string): Promise<void> {
  await to(page, name)
  await page.keyboard.press('Enter')
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await to(page, name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Whether it was taken; a list that was still opening takes nothing, and one goes down it again. */
const stands = (page: Page, option: string): Promise<boolean> =>
  page
    .waitForFunction(
      (chosen) => document.activeElement instanceof HTMLInputElement && document.activeElement.value.startsWith(chosen),
      option,
      { timeout: 1500 },
    )
    .then(
      () => true,
      () => false,
    )

/** Down the list until the wanted option is the active one. */
async function choose(page: Page, name: string, option: string): Promise<void> {
  await to(page, name)
  const seen: string[] = []
  for (let presses = 0; presses < 45; presses += 1) {
    await page.keyboard.press('ArrowDown')
    // Nobody presses the next key before the list has drawn itself.
    await page.waitForTimeout(60)
    const active = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant')
      return id ? (document.getElementById(id)?.textContent ?? '') : ''
    })
    if (active.startsWith(option)) {
      await page.keyboard.press('Enter')
      if (await stands(page, option)) return
    }
    seen.push(active)
  }
  throw new Error(`${name}: the arrow keys do not come to ${option}; they came to ${[...new Set(seen)].join(' | ')}`)
}

/** A tick or a choice that lies open. */
async function tick(page: Page, name: string): Promise<void> {
  await to(page, name)
  await page.keyboard.press('Space')
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor({ timeout: 15_000 })

/** What went otherwise than it should throws with where it went wrong, and leaves a picture of it. */
export async function walkByKeyboard(page: Page, address: string, world: World): Promise<string[]> {
  try {
    return await walk(page, address, world)
  } catch (reason) {
    await page.screenshot({ path: 'out/screens/console-keyboard-walk.png', fullPage: true })
    throw reason
  }
}

async function walk(page: Page, address: string, world: World): Promise<string[]> {
  const player = playerOf('typist')
  await passOn(page, address, undefined)
  await page.goto(`${address}/console/`)
  await heading(page, '用手机号码登录')
  await type(page, '手机号码', player.phone)
  const before = await world.codes(player.phone)
  await press(page, '获取验证码')
  await type(page, '短信验证码', await world.code(player.phone, before))
  await tick(page, '我已阅读并同意')
  await press(page, '登录')
  await heading(page, '总览')
  await press(page, '开始备案')
  await press(page, '在电脑上开始')
  await heading(page, '验证备案类型')
  await choose(page, '备案地域：省份', '广东省')
  await choose(page, '备案地域：城市', '深圳市')
  await choose(page, '备案地域：区县', '南山区')
  await choose(page, '主办者性质', '个人')
  await choose(page, '证件类型', '居民身份证')
  await type(page, '证件号码', player.person.idNumber)
  await type(page, '域名', player.domain)
  await tick(page, '云服务器')
  await press(page, '验证')
  await heading(page, /您需要办理首次备案/)
  await press(page, '下一步')
  await heading(page, '主体信息')
  // The line that says it is saved stood there before: the answer to what was typed is meant.
  const saved = page.waitForResponse((answer) => answer.ok() && (answer.request().postData() ?? '').includes('typist@example.com'))
  await type(page, '邮箱', 'typist@example.com')
  await saved
  await press(page, '用手机继续')
  await page.locator('.handoff[data-state=waiting]').waitFor({ timeout: 15_000 })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  for (let tries = 0; tries < 20 && !(await page.evaluate(focusName)).startsWith('用手机继续'); tries += 1) await page.waitForTimeout(100)
  const back = await page.evaluate(focusName)
  return back.startsWith('用手机继续') ? [] : [`the closed code gives the focus to ${back || 'nothing'} instead of its button`]
}
