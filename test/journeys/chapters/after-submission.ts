/** From 提交 to the filing number: the clock moves, the person answers the SMS. */
import type { Driver } from '../driver'
import type { Stage } from '../journey'

/** The two agreements of the preview, then 提交初审. */
export async function submit(driver: Driver): Promise<void> {
  await driver.see('服务条款')
  await driver.tick('同意，我已阅读《隐私保护声明》')
  await driver.tick('同意，我已阅读《协助更改备案信息服务在线服务条款》')
  await driver.screenshot('preview')
  await driver.tap('提交初审')
  await driver.see('已经提交初审', { within: 20_000 })
  await driver.screenshot('submitted')
  await driver.tap('查看备案进度')
  await driver.see('审核中')
}

/** The sum on the page, solved as a person does. */
export async function solved(driver: Driver): Promise<string> {
  await driver.see('算一算')
  const [, left, sign, right] = /算一算：\s*(\d+)\s*([+＋加\-−减])\s*(\d+)/.exec(await driver.texts()) ?? []
  if (!left || !right) throw new Error(`no sum on the page:\n${await driver.texts()}`)
  return String(/[-−减]/.test(sign ?? '+') ? Number(left) - Number(right) : Number(left) + Number(right))
}

/** 短信核验 of the person whose phone the code came to. `lastSix`: of their certificate. */
export async function verifyBySms({ driver, world }: Pick<Stage, 'driver' | 'world'>, phone: string, lastSix: string): Promise<void> {
  await driver.tap('去核验')
  await driver.see('算一算')
  await driver.type('短信验证码', await world.code(phone))
  await driver.type('收到短信的手机号码', phone)
  await driver.type('证件号码后 6 位', lastSix)
  await driver.type('算一算', await solved(driver))
  await driver.screenshot('sms-verification')
  await driver.tap('核验')
  await driver.see('核验通过')
}
