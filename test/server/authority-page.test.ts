// The sandbox's imitation of the ministry's page (spec K1: 核验 and 重发, three outcomes; brief of issue 4 item 5): no order's number, over all
// orders.
import { strictVerification } from '../../server/config'
import { beijingAtTheAuthority, chenYi, ministryCode, zhaoEr } from './support/beijing'
import { request } from './support/person'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile({ verificationLimits: strictVerification })
const sandbox = sandboxOf(() => test.app)
let orderId: string

beforeEach(async () => {
  await sandbox.reset('2026-09-17T14:55:00+08:00', 'maximal')
  ;({ orderId } = await beijingAtTheAuthority(test.app, sandbox))
  await sandbox.advance({ minutes: 5 })
}, 60_000)

const sum = async () => {
  const { puzzleId, question } = (await request(test.app, 'POST', '/sandbox/miit/puzzle')).body as { puzzleId: string; question: string }
  const [a = 0, b = 0] = (question.match(/\d/g) ?? []).map(Number)
  return { puzzleId, answer: String(a + b) }
}
const verify = async (given: object) => request(test.app, 'POST', '/sandbox/miit/verification', { ...(await sum()), ...given })
const resend = async (given: object) => request(test.app, 'POST', '/sandbox/miit/resends', { ...(await sum()), ...given })
const of = ({ phone, lastSix }: typeof zhaoEr) => ({ phone, lastSix })
const verifications = async () => (await sandbox.order(orderId)).smsVerifications

it('accepts the code, phone and last six of whoever was texted, and the order goes on', async () => {
  for (const who of [zhaoEr, chenYi]) {
    const answer = await verify({ code: await ministryCode(sandbox, who.phone), ...of(who) })
    expect(answer.body).toEqual({ outcome: 'accepted', says: '核验成功，感谢您的配合' })
  }
  expect((await sandbox.order(orderId)).status).toBe('authority-review')
}, 60_000)

it('takes the last six in either case of X, as it is printed', async () => {
  const answer = await verify({
    code: await ministryCode(sandbox, zhaoEr.phone),
    phone: zhaoEr.phone,
    lastSix: zhaoEr.lastSix.toLowerCase(),
  })
  expect(answer.body.outcome).toBe('accepted')
}, 60_000)

it('finds no record for a wrong code, which costs the person a try, and none for somebody else, which costs nobody one', async () => {
  const code = await ministryCode(sandbox, zhaoEr.phone)
  const other = code === '000000' ? '111111' : '000000'
  expect((await verify({ code: other, ...of(zhaoEr) })).body.outcome).toBe('no-matching-record')
  expect((await verify({ code, phone: zhaoEr.phone, lastSix: '089010' })).body.outcome).toBe('no-matching-record')
  expect((await verify({ code, phone: chenYi.phone, lastSix: zhaoEr.lastSix })).body.outcome).toBe('no-matching-record')
  expect(await verifications()).toMatchObject([{ attemptsLeft: 5 }, { attemptsLeft: 4, verifiedAt: null }])
}, 60_000)

it('is bounded by phone where nobody loses a try: ten an hour', async () => {
  for (let n = 0; n < 10; n += 1) expect((await verify({ code: '123456', phone: zhaoEr.phone, lastSix: '000000' })).status).toBe(200)
  expect((await verify({ code: '123456', phone: zhaoEr.phone, lastSix: '000000' })).status).toBe(429)
  expect(await verifications()).toMatchObject([{ attemptsLeft: 5 }, { attemptsLeft: 5 }])
}, 60_000)

it('sends again, counted with the resends of the order’s own page; finds no record for a stranger', async () => {
  const before = await ministryCode(sandbox, zhaoEr.phone)
  expect((await resend(of(zhaoEr))).body).toEqual({ outcome: 'sent', says: '验证码已重新发送，请以最新一条短信为准' })
  const sent = (await sandbox.inbox(`?channel=sms&to=${zhaoEr.phone}`)).filter(({ from }) => from === '12381')
  expect(sent).toHaveLength(2)
  expect(await verifications()).toMatchObject([{ resendsLeft: 3 }, { resendsLeft: 2 }])
  expect((await resend({ phone: '13900000000', lastSix: '123456' })).body.outcome).toBe('no-matching-record')
  // the code before is dead, unless chance gave the same again
  const now = await ministryCode(sandbox, zhaoEr.phone)
  if (now !== before) expect((await verify({ code: before, ...of(zhaoEr) })).body.outcome).toBe('no-matching-record')
}, 60_000)

it('wants the sum solved', async () => {
  const { puzzleId } = await sum()
  const answer = await request(test.app, 'POST', '/sandbox/miit/verification', { code: '123456', ...of(zhaoEr), puzzleId, answer: '99' })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 400, code: 'puzzle-wrong' })
}, 60_000)
