/** J11: a company in 黑龙江 cancels the access of its sites; the one that runs nowhere else is warned about and left out (spec H). */
import { answerCodes, openRecords, readConsequences } from './chapters/filed'
import { signIn } from './chapters/sign-in'
import { expectEqual, type Journey, type Stage } from './journey'

const phone = '13800138017'
const number = '黑ICP备18000017号'

async function cancelled(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  await signIn(stage, phone)
  await openRecords(stage, number)
  await driver.tap('批量选择')
  for (const site of ['雪野商贸', '雪野商贸产品服务', '雪野商贸帮助中心']) await driver.tap(`选择${site}`)
  await driver.screenshot('batch')
  await driver.tap('取消接入（3 个）')
  // The third has no other provider: its number may go. It is unticked again.
  await driver.see('只在这里接入')
  await driver.screenshot('record')
  await driver.tap('选择雪野商贸帮助中心')
  await driver.tap('选好了，看看有什么后果')
  await readConsequences(stage, ['还有别的接入商', '没有短信核验'])
  await answerCodes(
    stage,
    [
      { masked: '关*', phone },
      { masked: '白*', phone: '13800138018' },
    ],
    '提交取消接入',
  )
  await driver.see('管局审核中', { within: 20_000 })
  await driver.screenshot('revocation-review')
  expectEqual((await world.inbox('13800138018')).filter(({ event }) => event === 'sms.sent').length, 0, 'no SMS of the ministry')
  // Another filing meanwhile is refused, with the reason.
  await openRecords(stage, number)
  await driver.tap('更多操作：雪野商贸帮助中心')
  await driver.see('一个账号同一时间只能办一份')
  await driver.reload()
  await world.advance({ workdays: 20 })
  await openRecords(stage, number)
  const { authority } = (await world.get()) as { authority: { subjects: { filingNumber: string; sites: { providers: string[] }[] }[] } }
  const sites = authority.subjects.find(({ filingNumber }) => filingNumber === number)?.sites.map(({ providers }) => providers.join())
  expectEqual(sites, ['other', 'other', 'own'], 'who gives access now')
}

export const cancelAccess: readonly Journey[] = [{ name: 'J11: access cancelled for two of three sites', run: cancelled }]
