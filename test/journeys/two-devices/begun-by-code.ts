/** A type that is only done on the phone: chosen at the computer, begun by a code, by the same account (spec A31, B2). */
import { signIn } from '../chapters/sign-in'
import type { Stage } from '../journey'
import { signInAtTheComputer } from './at-the-computer'
import { scan } from './scan'

const account = '13800138010'

export async function begunByCode(stage: Stage): Promise<void> {
  const { driver: phone, world } = stage
  await world.reset('maximal')
  const computer = await stage.computer()
  await signInAtTheComputer(computer, stage, account)
  await computer.open('#/records')
  await computer.see('沪ICP备17000001号')
  await computer.tap('能办的业务：上海旧规**有限公司')
  await computer.tap('用手机办理变更备案')
  await computer.see('这一类要收验证码')
  await computer.screenshot('computer-begins-by-code')
  await signIn(stage, account)
  await scan(computer, phone)
  await phone.see('是您吗')
  await phone.tap('是我，继续')
  await phone.see('这次要修改哪些网站', { within: 20_000 })
  await computer.see('手机上正在办')
  await phone.screenshot('phone-begun-by-code')
}
