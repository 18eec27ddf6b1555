/** Pointing a phone at the computer's screen: what its camera reads there is opened as the phone would open it. */

import type { Driver } from '../driver'
import type { Computer } from '../e2e-console/computer'
import { expectEqual } from '../journey'

/** Where a phone goes that reads this: a link on H5; on weapp WeChat's own code names the page and its scene. */
export function pageOf(text: string, { target }: Pick<Driver, 'target'>): string {
  const link = /#(\/pages\/handoff\/index\?t=[\w-]{32})$/.exec(text)
  const small = /^\/?(pages\/handoff\/index\?scene=[\w-]{32})$/.exec(text)
  const page = target === 'h5' ? link?.[1] : small && `/${small[1]}`
  if (!page) throw new Error(`the code leads nowhere on ${target}: ${text.replace(/[\w-]{32}/, '<secret>')}`)
  return page
}

/** Reads the code on the screen and opens it. */
export async function scan(computer: Computer, phone: Driver): Promise<string> {
  const text = await computer.code()
  await phone.open(pageOf(text, phone))
  return text
}

/** A phone nobody is signed in on takes the code, and the computer says yes; both show the same two digits. */
export async function takeWithTheComputersYes(computer: Computer, phone: Driver): Promise<void> {
  await phone.see('是您吗')
  await phone.screenshot('phone-is-it-you')
  await phone.tap('是我，继续')
  await phone.see('请在电脑上确认')
  await computer.see('是您的手机吗')
  await computer.screenshot('computer-asks')
  expectEqual(digitsOf(await phone.texts()), digitsOf(await computer.texts()), 'the digits on both screens')
  await computer.tap('是，是我的手机')
}

const digitsOf = (shown: string): string | undefined => /^\s*(\d{2})\s*$/m.exec(shown)?.[1]
