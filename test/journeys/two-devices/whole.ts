/**
 * J3 whole, on two devices at once: begun at the computer, on to a phone that is signed in nowhere, followed at the computer, 赵二 filmed on
 * a phone of his own, given back, handed in at the computer (spec A31, H J3).
 */
import { beijingAccount } from '../../server/support/beijing'
import type { Computer } from '../e2e-console/computer'
import { expectEqual, type Stage } from '../journey'
import { beginAtTheComputer, signInAtTheComputer, typedBefore } from './at-the-computer'
import { filmedElsewhere } from './filmed-elsewhere'
import { scan, takeWithTheComputersYes } from './scan'
import { until } from './until'

const siteName = '样例科技产品中心'
const address = '样例路 3 号 5 层 501 室'

export async function twoDevices(stage: Stage): Promise<void> {
  const { driver: phone, world } = stage
  await world.reset('maximal')
  const computer = await stage.computer()
  await signInAtTheComputer(computer, stage, beijingAccount)
  const orderId = await beginAtTheComputer(computer, stage)
  await typedBefore(stage, orderId)
  await subjectAtTheComputer(computer)
  await computer.tap('用手机继续')
  await computer.see('只能给一台手机用')
  await computer.screenshot('computer-code')
  await scan(computer, phone)
  await takeWithTheComputersYes(computer, phone)
  await siteOnThePhone(stage, computer)
  await filmedElsewhere(stage, computer)
  await backAndHandedIn(stage, computer, orderId)
}

/** What another device typed has come in by itself; the address is typed here. */
async function subjectAtTheComputer(computer: Computer): Promise<void> {
  await computer.tap('主体信息')
  await computer.see('主体负责人')
  expectEqual(await computer.read('负责人姓名'), '陈一', 'the name that was typed on another device')
  await computer.type('通信地址', address)
  await computer.tap('下一步：网站信息')
  await computer.see('网站名称')
}

/** The phone stands where the computer stood; the computer follows it and is locked meanwhile. */
async function siteOnThePhone({ driver: phone }: Stage, computer: Computer): Promise<void> {
  await phone.see('网站名称', { within: 20_000 })
  await phone.see('交回电脑')
  await phone.screenshot('phone-goes-on')
  await computer.see('这份备案正在手机上接着办')
  // A finger in the field, nothing typed yet.
  await phone.choose('网站名称')
  await computer.see('手机上正在填：网站信息 · 网站名称')
  await computer.see('手机上正在填', { in: '网站名称' })
  await computer.screenshot('computer-mirrors')
  await phone.type('网站名称', siteName)
  await until(async () => (await computer.read('网站名称')) === siteName, 'the site’s name at the computer')
  await phone.tap('下一步：网站负责人')
  await computer.see('手机打开着这份备案：网站负责人')
  await phone.see('赵二')
  await phone.tap('下一步：视频核身')
}

async function backAndHandedIn({ driver: phone, world }: Stage, computer: Computer, orderId: string): Promise<void> {
  await phone.tap('交回电脑')
  await phone.see('已交回，请在电脑上继续')
  await phone.see('这台手机上没有留下备案内容')
  await phone.screenshot('phone-handed-back')
  await computer.see('已经接回到电脑上')
  await computer.tap('信息预览')
  await computer.see('服务条款')
  await computer.see(siteName)
  await computer.see(address)
  await computer.tick('同意，我已阅读《隐私保护声明》')
  await computer.tap('提交初审')
  await until(async () => (await world.order(orderId)).status === 'initial-review', 'handed in')
  await computer.see('审核中')
  await computer.screenshot('computer-handed-in')
}
