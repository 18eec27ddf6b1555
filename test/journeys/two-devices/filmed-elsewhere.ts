/** 赵二 is not beside the phone: a link to his own, where he is filmed; the phone of 陈一 and the computer hear of it by themselves. */
import { recordIdentityCheck } from '../chapters/capture'
import type { Computer } from '../e2e-console/computer'
import type { Stage } from '../journey'

export async function filmedElsewhere(stage: Stage, computer: Computer): Promise<void> {
  const { driver: phone } = stage
  await phone.see('本人录一段视频')
  await phone.tap('赵二 不在身边？')
  await phone.tap('请他在自己的手机上做')
  await phone.see('对方会看到')
  await phone.tap('生成链接')
  await phone.see('链接已生成')
  await phone.tap(phone.target === 'weapp' ? '发给微信好友' : '复制链接')
  const path = await phone.handedOver()
  if (!path.includes('/pages/invited/index?t=')) throw new Error(`no link was handed over: ${path}`)
  const second = await stage.phoneOf('second')
  await second.open(path)
  await second.see('赵*')
  await recordIdentityCheck({ driver: second, film: stage.film }, true, '请您的人已经看到结果')
  await phone.back()
  await phone.see('本人已经在自己的手机上通过核身', { within: 20_000 })
  await computer.see('已通过')
  await phone.screenshot('phone-filmed-elsewhere')
}
