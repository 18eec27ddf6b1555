/**
 * Twice sent back at different places: one is mended, one is explained, nothing is sent before all is answered, what was written survives
 * the end of the app, and the third submission passes (spec A25, B2-9, B2-10, K6-8).
 */
import { routes } from '@/routes'
import { handedIn } from './chapters/handed-in'
import { signIn } from './chapters/sign-in'
import { expectEqual, type Journey, type Stage } from './journey'

const first = [
  { anchor: 'subject.email', says: '这个邮箱收不到信', advice: '换一个常用的邮箱' },
  { anchor: 'sites.0.siteName', says: '名称看不出网站放什么内容' },
]
const second = [{ anchor: 'subject.contactAddress', says: '通信地址没有写区县', advice: '从区县写起' }]
const note = '网站只放我在山里拍的照片'

/** Each reviewer's act once, a minute after it is their turn. */
const reviewers = {
  provider: {
    script: [
      { when: { status: 'initial-review', round: 1 }, afterMinutes: 1, do: { action: 'reject', reasons: first } },
      { when: { status: 'resubmitted', round: 2 }, afterMinutes: 1, do: { action: 'reject', kind: 'changes', reasons: second } },
      { when: { status: 'resubmitted', round: 3 }, afterMinutes: 1, do: { action: 'approve' } },
    ],
  },
  authority: 'manual',
}

async function answerBoth({ driver }: Stage, orderId: string): Promise<void> {
  await driver.open(routes.progress(orderId))
  await driver.see('需要修改 2 处')
  await driver.tap('去修改')
  await driver.see('已处理 0 / 2')
  await driver.see('审核员：这个邮箱收不到信')
  await driver.screenshot('two-open')
  // too early: says what is open, sends nothing
  await driver.tap('还有 2 处没处理')
  await driver.tap('去修改：邮箱')
  await driver.see('怎么改：换一个常用的邮箱')
  await driver.type('邮箱', 'xiaoxi@example.cn')
  await driver.tap('改好了，回到修改清单')
  await driver.see('已处理 1 / 2')
  await driver.see('writer@example.com')
  await driver.tap('没有错，说明一下：网站名称')
  await driver.type('您的说明', note)
  await driver.see('已处理 2 / 2')
  await driver.screenshot('all-answered')
}

async function sendAgain({ driver }: Stage, changed: readonly string[]): Promise<void> {
  await driver.tap('核对并重新提交')
  await driver.see('这一轮改了什么')
  for (const words of changed) await driver.see(words)
  await driver.screenshot('before-sending')
  await driver.tap('重新提交')
  await driver.see('已经提交', { within: 20_000 })
}

async function twiceRefused(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reviewers(reviewers)
  const { orderId, phone } = await handedIn(stage)
  await world.advance({ minutes: 1 })
  await signIn(stage, phone)
  await answerBoth(stage, orderId)
  // Memory is short: the app ends, the note is still there.
  await driver.kill()
  await driver.open(routes.rejection(orderId))
  await driver.see('已处理 2 / 2', { within: 20_000 })
  expectEqual(await driver.read('您的说明'), note, 'the note after a restart')
  await sendAgain(stage, ['xiaoxi@example.cn', note])
  await world.advance({ minutes: 1 })
  await driver.open(routes.rejection(orderId))
  await driver.see('已处理 0 / 1', { within: 20_000 })
  await driver.tap('以前的审核记录')
  await driver.see('第 1 次提交')
  await driver.see('这个邮箱收不到信')
  await driver.screenshot('second-time')
  await driver.tap('去修改：通信地址')
  await driver.type('通信地址', '南山区科苑路 8 号 3 栋 501 室')
  await driver.tap('改好了，回到修改清单')
  await sendAgain(stage, ['南山区科苑路 8 号 3 栋 501 室'])
  await world.advance({ minutes: 1 })
  const { status, rounds } = (await world.order(orderId)) as { status: string; rounds: unknown[] } & Awaited<ReturnType<typeof world.order>>
  expectEqual([status, rounds.length], ['pending-authority-submission', 3], 'after the third submission')
}

export const refused: readonly Journey[] = [{ name: 'refused twice, mended and explained, then passed', run: twiceRefused }]
