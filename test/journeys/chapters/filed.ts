/** 我的备案: finding what is filed, beginning something on it, and ending it by the codes to its people. */
import type { Stage } from '../journey'

type Seen = Pick<Stage, 'driver' | 'world'>

export async function openRecords({ driver }: Pick<Stage, 'driver'>, number: string): Promise<void> {
  await driver.open()
  await driver.tap('我的备案')
  await driver.see(number, { within: 20_000 })
}

/** 更多操作 of the subject or site with this name (as the page shows it), then the type. */
export async function begin({ driver }: Pick<Stage, 'driver'>, of: string, label: string): Promise<void> {
  await driver.tap(`更多操作：${of}`)
  await driver.see(label)
  await driver.screenshot('actions')
  await driver.tap(`办理${label}`)
}

/** 须知, read and ticked, then on to the codes. `expected`: what has to be said there. */
export async function readConsequences({ driver }: Pick<Stage, 'driver'>, expected: readonly string[]): Promise<void> {
  await driver.see('办了以后会这样')
  for (const words of expected) await driver.see(words)
  await driver.screenshot('consequences')
  await driver.tick('我已经看清楚上面的后果，要继续办理')
  await driver.tap('下一步：验证手机')
}

/** One code per person: name as the page masks it, with the phone it went to. */
export async function answerCodes(
  { driver, world }: Seen,
  people: readonly { masked: string; phone: string }[],
  submit: string,
): Promise<void> {
  const before = await Promise.all(people.map(({ phone }) => world.codes(phone)))
  await driver.tap('发送验证码')
  for (const [i, { masked, phone }] of people.entries()) {
    await driver.type(`${masked}收到的验证码`, await world.code(phone, before[i]))
  }
  await driver.screenshot('phone-code')
  await driver.tap(submit)
}

/** After a restart the app may stand on its first page; the order is found by a word of its card. */
export async function openOrder({ driver }: Pick<Stage, 'driver'>, word: string): Promise<void> {
  if (await driver.sees('全部经过')) return
  await driver.open()
  await driver.tap('备案进度')
  // Home names the order as well; the card of the list is meant.
  await driver.see('已结束')
  await driver.tap(word)
  await driver.see('全部经过')
}
