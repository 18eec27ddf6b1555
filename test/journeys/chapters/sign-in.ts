/** Signing in from the first page: phone, SMS code, and the tick that nobody sets for the person. */
import type { Stage } from '../journey'

export async function signIn({ driver, world }: Pick<Stage, 'driver' | 'world'>, phone: string): Promise<void> {
  await driver.open()
  await driver.tap('开始备案')
  await driver.see('用手机号码登录')
  await driver.type('手机号码', phone)
  const before = await world.codes(phone)
  await driver.tap('获取验证码')
  await driver.type('短信验证码', await world.code(phone, before))
  await driver.tick('我已阅读并同意《隐私说明》')
  await driver.tap('登录')
  await driver.see('随手备案')
}
