/** Codes that do not open anything: too old, another account's, used already, taken back (spec H J3, negatives; reliability programme Z2). */
import { beijingAccount } from '../../server/support/beijing'
import { signIn } from '../chapters/sign-in'
import type { Driver } from '../driver'
import type { Computer } from '../e2e-console/computer'
import type { Stage } from '../journey'
import { beginAtTheComputer, signInAtTheComputer, typedBefore } from './at-the-computer'
import { pageOf, scan, takeWithTheComputersYes } from './scan'

const other = '13800138001'
const unknown = '这个二维码现在不能用'

export async function notThisCode(stage: Stage): Promise<void> {
  const { driver: phone, world } = stage
  await world.reset('maximal')
  const computer = await stage.computer()
  await signInAtTheComputer(computer, stage, beijingAccount)
  const orderId = await beginAtTheComputer(computer, stage)
  await typedBefore(stage, orderId)
  await computer.tap('用手机继续')
  const old = await computer.code()
  const owner = await stage.phoneOf('owner')
  await signIn({ driver: owner, world }, beijingAccount)
  await tooOld(stage, computer, owner, old)
  const fresh = await computer.code(old)
  await ofAnotherAccount(stage, fresh)
  await scan(computer, phone)
  await takeWithTheComputersYes(computer, phone)
  await phone.see('交回电脑', { within: 20_000 })
  await usedAgain(stage, owner, fresh)
  await computer.tap('接回到电脑上')
  await phone.see('手机上的接力已经结束', { within: 20_000 })
  await phone.screenshot('phone-taken-back')
}

/** After 120 seconds by the server's clock: only its owner is told why; the computer shows a new one by itself. */
async function tooOld({ world, driver: phone }: Stage, computer: Computer, owner: Driver, code: string): Promise<void> {
  await world.advance({ minutes: 3 })
  await phone.open(pageOf(code, phone))
  await phone.see(unknown)
  await owner.open(pageOf(code, owner))
  await owner.see('二维码已经过期')
  await computer.see('只能给一台手机用')
}

async function ofAnotherAccount(stage: Stage, code: string): Promise<void> {
  const stranger = await stage.phoneOf('stranger')
  await signIn({ driver: stranger, world: stage.world }, other)
  await stranger.open(pageOf(code, stranger))
  await stranger.see('这份备案是另一个账号的')
  await stranger.see('切换账号')
  await stranger.notSee('北京样例')
  await stranger.screenshot('phone-other-account')
}

/** A second phone with the same code gets nothing, and is not told why unless it is the owner's. */
async function usedAgain(stage: Stage, owner: Driver, code: string): Promise<void> {
  const third = await stage.phoneOf('third')
  await third.open(pageOf(code, third))
  await third.see(unknown)
  await owner.open(pageOf(code, owner))
  await owner.see('二维码已经用过')
}
