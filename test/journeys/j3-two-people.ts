/**
 * J3 from the phone on: 北京, 陈一 answers the ministry's text, 赵二 is elsewhere and sleeps; the window lapses, the provider submits again
 * without a new review, 赵二 answers on a phone of his own through a link, without an account (spec H J3, K2, K4).
 */
import { beijingAccount, chenYi, zhaoEr } from '../server/support/beijing'
import { solved, verifyBySms } from './chapters/after-submission'
import { handInForBeijing } from './chapters/beijing'
import { openOrder } from './chapters/filed'
import { signIn } from './chapters/sign-in'
import type { Driver } from './driver'
import { expectEqual, type Journey, type Stage } from './journey'

const domain = 'beijing-sample-demo.cn'

async function stands(stage: Stage, orderId: string, expected: { status: string; turn: string; deadline: string }, when: string) {
  const { status, turn, deadline } = await stage.world.order(orderId)
  expectEqual({ status, turn, deadline }, expected, when)
}

async function told(stage: Stage, event: string, times: number): Promise<void> {
  const lines = (await stage.world.inbox(beijingAccount, 'app')).filter((message) => message.event === event)
  expectEqual(lines.length, times, `lines of ${event} in the inbox`)
}

/** Makes a link on 陈一's phone and hands it over; answers what opens on the other phone. */
async function giveLink({ driver }: Stage, button: string): Promise<string> {
  await driver.tap('请赵*核验')
  await driver.see('对方会看到')
  await driver.tap(button)
  await driver.see('链接已生成')
  await driver.tap(driver.target === 'weapp' ? '发给微信好友' : '复制链接')
  const path = await driver.handedOver()
  if (!path.includes('/pages/invited/index?t=')) throw new Error(`no link was handed over: ${path}`)
  return path
}

/** Opens a link once more: a browser that stands there already has to be told to look again. */
async function openAgain(phone: Driver, path: string): Promise<void> {
  await phone.open(path)
  if (phone.target === 'h5') await phone.reload()
}

async function backToOrder(stage: Stage): Promise<void> {
  await stage.driver.open()
  await openOrder(stage, domain)
}

async function twoPeople(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  const orderId = await handInForBeijing(stage)
  await world.reviewers({ provider: 'manual', authority: 'manual' })
  await world.desk(orderId, { action: 'approve' })
  await world.clock('2026-09-17T14:55:00+08:00')
  await signIn(stage, beijingAccount)
  await world.desk(orderId, { action: 'submit-to-authority' })
  await world.advance({ minutes: 5 })
  await stands(stage, orderId, { status: 'sms-verifying', turn: 'applicant', deadline: '2026-09-18T15:00:00+08:00' }, 'texted')
  await openOrder(stage, domain)
  await driver.see('陈* · 138****8003')
  await driver.see('9月18日 12:00 工信部还会自动再发一次')
  await verifyBySms(stage, chenYi.phone, chenYi.lastSix)
  await driver.tap('返回备案进度')
  await driver.see('还差 赵* 没有核验')
  await driver.see('可重发 3 次')
  await driver.screenshot('waits-for-the-second')
  await stands(stage, orderId, { status: 'sms-verifying', turn: 'applicant', deadline: '2026-09-18T15:00:00+08:00' }, 'waits for 赵二')
  await told(stage, 'sms.personDone', 1)
  const second = await stage.phoneOf('second')
  const slept = await linkTakenBackAndGivenAgain(stage, second)
  await theWindowLapses(stage, orderId, second, slept)
  await bothAnswerTheSecondText(stage, orderId, second)
}

/** A link that was taken back, one that nobody gave out, and one that stays with 赵二 while he sleeps. */
async function linkTakenBackAndGivenAgain(stage: Stage, second: Driver): Promise<string> {
  const { driver } = stage
  const first = await giveLink(stage, '生成链接')
  await second.open(first)
  await second.see('北京样例**有限公司（138****8003）请您核验')
  await second.see('为什么可以放心填')
  await second.see('核验的是您：赵* · 138****8004')
  for (const others of ['陈', domain, '13800138']) await second.notSee(others, { within: 0 })
  await second.screenshot('second-person')
  await driver.tap('收回链接')
  await driver.see('收回这个链接？')
  await driver.tap('收回')
  await driver.see('已收回')
  await openAgain(second, first)
  await second.see('链接已收回')
  await second.open('/pages/invited/index?t=k3v9QmZr5tYw8xA1bC2dE4fG6hI7jKlM')
  await second.see('打不开这个链接')
  await driver.tap('重新生成链接')
  await driver.see('链接已生成')
  await driver.tap(driver.target === 'weapp' ? '发给微信好友' : '复制链接')
  return driver.handedOver()
}

async function theWindowLapses(stage: Stage, orderId: string, second: Driver, link: string): Promise<void> {
  const { driver, world } = stage
  const before = await world.codes(zhaoEr.phone)
  await world.advance({ hours: 21 })
  expectEqual((await world.codes(zhaoEr.phone)) - before, 1, 'sent again by itself at noon (K4)')
  const { fired } = await world.advance({ hours: 3 })
  expectEqual(
    fired.map(({ event, at }) => `${event} ${at}`).filter((line) => line.startsWith('sms-lapsed')),
    ['sms-lapsed 2026-09-18T15:00:00+08:00'],
    'lapsed 24 hours after the first text (K4)',
  )
  // The provider's turn until the next workday: Sunday 2026-09-20 is worked (spec H).
  await stands(stage, orderId, { status: 'sms-failed', turn: 'provider', deadline: '2026-09-20T15:00:00+08:00' }, 'lapsed')
  await told(stage, 'sms.failed', 1)
  await backToOrder(stage)
  await driver.see('短信核验没有在规定时间内完成')
  await driver.see('9月20日')
  await driver.screenshot('lapsed')
  await openAgain(second, link)
  await second.see('这次核验已经结束')
  await second.see('9月20日（周日）')
  await world.advance({ hours: 48 })
  // 72 hours are over as well.
  await openAgain(second, link)
  await second.see('链接已过期')
  await second.screenshot('link-run-out')
}

async function bothAnswerTheSecondText(stage: Stage, orderId: string, second: Driver): Promise<void> {
  const { driver, world } = stage
  await world.advance({ minutes: 5 })
  await stands(stage, orderId, { status: 'sms-verifying', turn: 'applicant', deadline: '2026-09-21T15:05:00+08:00' }, 'texted again')
  const { rounds, events } = (await world.order(orderId)) as unknown as { rounds: unknown[]; events: { event: string }[] }
  expectEqual(rounds.length, 1, 'the order is unchanged')
  expectEqual(events.filter(({ event }) => event === 'initial-approved').length, 1, 'reviews by the provider')
  await backToOrder(stage)
  await verifyBySms(stage, chenYi.phone, chenYi.lastSix)
  await driver.tap('返回备案进度')
  const link = await giveLink(stage, '生成链接')
  await second.open(link)
  await second.see('算一算')
  await second.type('短信验证码', await world.code(zhaoEr.phone))
  await second.type('收到短信的手机号码', zhaoEr.phone)
  await second.type('证件号码后 6 位', zhaoEr.lastSix)
  await second.type('算一算', await solved(second))
  await second.tap('核验')
  await second.see('核验完成')
  await second.see('接下来由通信管理局审核')
  await second.screenshot('second-person-done')
  // 20 working days after Sunday 20 September, without 25 September and 1 to 7 October, with Saturday 10 October: 23 October.
  await stands(stage, orderId, { status: 'authority-review', turn: 'authority', deadline: '2026-10-23T15:05:00+08:00' }, 'at the authority')
  await backToOrder(stage)
  await driver.see('管局审核中')
  await driver.see('10月23日')
}

export const twoPeopleOneSleeps: readonly Journey[] = [{ name: 'J3: two people, one sleeps, the link', run: twoPeople }]
