/** J9: an individual in 宁夏 ends the subject and regrets it within the hour; told twice, once to the lapse and once to the end (spec H). */
import { verifyBySms } from './chapters/after-submission'
import { answerCodes, begin, openOrder, openRecords, readConsequences } from './chapters/filed'
import { signIn } from './chapters/sign-in'
import { expectEqual, type Journey, type Stage } from './journey'

const phone = '13800138016'
const number = '宁ICP备20000016号'

async function toTheSms(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  await signIn(stage, phone)
  await openRecords(stage, number)
  await driver.see('朝露的花圃')
  await driver.screenshot('records')
  await begin(stage, '马*露', '注销主体')
  await driver.see('会一起注销的网站')
  await driver.tap('选好了，看看有什么后果')
  await readConsequences(stage, [`${number} 和名下 1 个网站的备案号一起注销`, '有的省份一收到就生效', '反悔的唯一办法是不去核验'])
  await answerCodes(stage, [{ masked: '马*露', phone }], '提交注销主体')
  await driver.see('待短信核验', { within: 20_000 })
  await world.advance({ minutes: 10 })
}

const subjects = async ({ world }: Stage): Promise<string[]> => {
  const { authority } = (await world.get()) as { authority: { subjects: { filingNumber: string }[] } }
  return authority.subjects.map(({ filingNumber }) => filingNumber)
}

async function regretted(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await toTheSms(stage)
  // Within the hour the person wants it back: no button does that, the page says what does.
  await world.advance({ minutes: 40 })
  await driver.reload()
  await openOrder(stage, '注销')
  await driver.see('9月15日 09:05')
  await driver.see('自动')
  await driver.notSee('撤销，改一改再交', { within: 0 })
  await driver.screenshot('revocation-sms')
  await world.advance({ hours: 24 })
  await driver.reload()
  await openOrder(stage, '注销')
  await driver.see('已结束')
  await driver.screenshot('revocation-void')
  expectEqual((await subjects(stage)).includes(number), true, 'the record is as before')
  const told = (await world.inbox(phone, 'app')).filter(({ event }) => event === 'revoke.void')
  expectEqual(told.length, 1, 'messages about the lapse')
  await openRecords(stage, number)
  await driver.see('朝露的花圃')
}

async function carriedOut(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await toTheSms(stage)
  await driver.reload()
  await openOrder(stage, '注销')
  await verifyBySms(stage, phone, '150045')
  await driver.tap('返回备案进度')
  await driver.see('管局审核中')
  await world.advance({ workdays: 20 })
  await driver.reload()
  await openOrder(stage, '注销')
  await driver.see('已结束')
  await driver.screenshot('revoked')
  expectEqual((await subjects(stage)).includes(number), false, 'the record is gone')
}

export const deregisterSubject: readonly Journey[] = [
  { name: 'J9: the subject is ended, regretted, and left to lapse', run: regretted },
  { name: 'J9 to the end: verified, the numbers are gone', run: carriedOut },
]
