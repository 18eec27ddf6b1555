// 短信核验 through a link (spec A26, H J3, K2, K4; brief of issue 4 item 5): 72 h, one verification of one order, kind words to whoever holds
// the link, one 404 for everybody else.
import { beijingAtTheAuthority, chenYi, ministryCode, withLink, zhaoEr } from './support/beijing'
import { readyFiling } from './support/filing'
import { type Person, request } from './support/person'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
let owner: Person
let orderId: string

beforeEach(async () => {
  // a Thursday; submission to the authority at 14:55, so that the SMS goes out at 15:00 (K4)
  await sandbox.reset('2026-09-17T14:55:00+08:00', 'maximal')
  ;({ person: owner, orderId } = await beijingAtTheAuthority(test.app, sandbox))
}, 60_000)

const invite = async (n = 2) => {
  const { status, body } = await owner.send('POST', `/orders/${orderId}/sms-verifications/${n}/invitation`)
  expect(status).toBe(201)
  return body as { secret: string; expiresAt: string }
}
const stateSeen = async (n = 2) => {
  const { smsVerifications } = (await owner.send('GET', `/orders/${orderId}`)).body as {
    smsVerifications: { n: number; invitation: { state: string; openedAt: string | null; usedAt: string | null } | null }[]
  }
  return smsVerifications.find((one) => one.n === n)?.invitation
}
const right = async ({ phone, lastSix }: typeof zhaoEr) => ({ code: await ministryCode(sandbox, phone), phone, lastSix })

it('tells who asks, whose verification it is and until when, all masked, and nothing of the order', async () => {
  expect(await stateSeen()).toBeNull()
  const { secret, expiresAt } = await invite()
  expect(expiresAt).toBe('2026-09-20T14:55:00+08:00')
  expect(secret).toMatch(/^[\w-]{32}$/)
  expect(await stateSeen()).toMatchObject({ state: 'open', openedAt: null })
  const door = withLink(() => test.app, secret)
  expect((await door.call('GET', '')).body).toMatchObject({ state: 'not-sent', about: { sentAt: null } })
  await sandbox.advance({ minutes: 5 })
  const { status, body } = await door.call('GET', '')
  expect(status).toBe(200)
  expect(body).toEqual({
    purpose: 'sms-verification',
    state: 'waiting',
    linkUntil: '2026-09-20T14:55:00+08:00',
    about: {
      filingType: 'initial',
      maskedDomain: 'be***o.cn',
      askedBy: { maskedName: '北京样例**有限公司', maskedPhone: '138****8003' },
      maskedName: '赵*',
      maskedPhone: '138****8004',
      sentAt: '2026-09-17T15:00:00+08:00',
      expiresAt: '2026-09-18T15:00:00+08:00',
      verifiedAt: null,
      attemptsLeft: 5,
      resendsLeft: 3,
      autoResendAt: '2026-09-18T12:00:00+08:00',
      againAt: null,
      othersLeft: 1,
    },
  })
  const text = JSON.stringify(body)
  for (const secretThing of [orderId, '赵二', '陈一', zhaoEr.phone, chenYi.phone, 'beijing-sample-demo', zhaoEr.idNumber]) {
    expect(text).not.toContain(secretThing)
  }
  expect(await stateSeen()).toMatchObject({ state: 'opened', openedAt: '2026-09-17T14:55:00+08:00' })
}, 60_000)

it('verifies this one person: the link is used, the owner sees it, the order waits for the other', async () => {
  const { secret } = await invite()
  await sandbox.advance({ minutes: 5 })
  const door = withLink(() => test.app, secret)
  const answer = await door.verify(await right(zhaoEr))
  expect(answer.body).toMatchObject({
    outcome: 'accepted',
    says: '核验成功，还差 1 个号码',
    invitation: { state: 'verified', about: { verifiedAt: '2026-09-17T15:00:00+08:00', othersLeft: 1 } },
  })
  expect(await stateSeen()).toMatchObject({ state: 'used', usedAt: '2026-09-17T15:00:00+08:00' })
  // used: told kindly, nothing more to do
  expect((await door.call('POST', '/puzzle')).body).toMatchObject({ code: 'invitation-used' })
  expect((await owner.send('POST', `/orders/${orderId}/sms-verifications/2/invitation`)).body.code).toBe('already-verified')
  const { events } = (await sandbox.order(orderId)) as { events: { event: string }[] }
  expect(events.filter(({ event }) => event === 'sms-verified')).toHaveLength(1)
}, 60_000)

it('is good for its own verification only: the other person’s code does not fit, and costs this one a try', async () => {
  const { secret } = await invite()
  await sandbox.advance({ minutes: 5 })
  const door = withLink(() => test.app, secret)
  const answer = await door.verify(await right(chenYi))
  expect(answer.body).toMatchObject({ outcome: 'no-matching-record', invitation: { about: { attemptsLeft: 4 } } })
  const { smsVerifications } = await sandbox.order(orderId)
  expect(smsVerifications).toMatchObject([
    { phone: chenYi.phone, attemptsLeft: 5, verifiedAt: null },
    { phone: zhaoEr.phone, attemptsLeft: 4, verifiedAt: null },
  ])
}, 60_000)

it('stops working when it is taken back, replaced or 72 hours old; each is said kindly and tells nothing more', async () => {
  const first = await invite()
  const second = await invite()
  const old = withLink(() => test.app, first.secret)
  expect((await old.call('GET', '')).body).toEqual({
    purpose: 'sms-verification',
    state: 'revoked',
    linkUntil: '2026-09-20T14:55:00+08:00',
    about: null,
  })
  expect((await old.call('POST', '/puzzle')).body).toMatchObject({ code: 'invitation-revoked' })
  const door = withLink(() => test.app, second.secret)
  expect((await door.call('GET', '')).body).toMatchObject({ state: 'not-sent' })
  expect((await owner.send('DELETE', `/orders/${orderId}/sms-verifications/2/invitation`)).status).toBe(204)
  expect((await door.call('GET', '')).body).toMatchObject({ state: 'revoked', about: null })
  expect(await stateSeen()).toMatchObject({ state: 'revoked' })

  const third = withLink(() => test.app, (await invite()).secret)
  test.app.context.clock.set('2026-09-20T14:54:59+08:00', 'fixed')
  expect((await third.call('GET', '')).body.state).not.toBe('expired')
  test.app.context.clock.set('2026-09-20T14:55:00+08:00', 'fixed')
  expect((await third.call('GET', '')).body).toEqual({
    purpose: 'sms-verification',
    state: 'expired',
    linkUntil: '2026-09-20T14:55:00+08:00',
    about: null,
  })
  expect((await third.call('POST', '/puzzle')).body).toMatchObject({ code: 'invitation-expired' })
  expect(await stateSeen()).toMatchObject({ state: 'expired' })
}, 60_000)

it('after a lapse says that nothing is to be done now and when the provider submits again; the new text needs a new link', async () => {
  const { secret } = await invite()
  const door = withLink(() => test.app, secret)
  await sandbox.advance({ minutes: 5 })
  await sandbox.advance({ hours: 24 })
  // 2026-09-20 is a Sunday that is worked (spec H); a workday after Friday 15:00
  expect((await door.call('GET', '')).body).toMatchObject({ state: 'lapsed', about: { againAt: '2026-09-20T15:00:00+08:00' } })
  expect((await door.call('POST', '/puzzle')).body).toMatchObject({ code: 'invitation-lapsed' })
  test.app.context.clock.set('2026-09-20T14:00:00+08:00', 'fixed')
  await sandbox.advance({ hours: 2 })
  // the link, had it not run out, would not open the second verification
  expect((await sandbox.order(orderId)).status).toBe('sms-verifying')
  expect(await stateSeen(4)).toBeNull()
  const again = withLink(() => test.app, (await invite(4)).secret)
  const answer = await again.verify(await right(zhaoEr))
  expect(answer.body).toMatchObject({ outcome: 'accepted' })
}, 60_000)

it('answers one and the same 404 to every secret nobody was given, and none to a session', async () => {
  await invite()
  const answers = await Promise.all(
    [{}, { 'x-invitation': 'a'.repeat(32) }, { 'x-invitation': 'short' }, { 'x-invitation': '林'.repeat(3) }, owner.headers].map(
      (headers) => request(test.app, 'GET', '/invitation', undefined, encoded(headers)),
    ),
  )
  for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 404, body: answers[0]?.body })
}, 60_000)

const encoded = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')]))

it('keeps the secret out of the database and out of the log', async () => {
  const { secret } = await invite()
  await withLink(() => test.app, secret).call('GET', '')
  const rows = await test.app.context.db.selectFrom('invitations').selectAll().execute()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(test.logLines.join('')).not.toContain(secret)
  expect(test.logLines.join('')).toContain('/api/invitation')
}, 60_000)

it('opens nothing of another order: somebody else’s code through it fits nobody and costs only its own', async () => {
  const another = await readyFiling(test.app)
  await sandbox.reviewers('manual', 'manual')
  await another.person.create(`/orders/${another.orderId}/submissions`, { revision: another.revision })
  await sandbox.desk(another.orderId, { action: 'approve' })
  await sandbox.desk(another.orderId, { action: 'submit-to-authority' })
  const { body } = await another.person.send('POST', `/orders/${another.orderId}/sms-verifications/1/invitation`)
  await sandbox.advance({ minutes: 5 })
  const answer = await withLink(() => test.app, String(body.secret)).verify(await right(zhaoEr))
  expect(answer.body).toMatchObject({
    outcome: 'no-matching-record',
    invitation: { about: { maskedPhone: '138****8001', attemptsLeft: 4 } },
  })
  expect((await sandbox.order(orderId)).smsVerifications).toMatchObject([{ attemptsLeft: 5 }, { attemptsLeft: 5, verifiedAt: null }])
  // nor can its owner make one for an order of somebody else
  expect((await another.person.send('POST', `/orders/${orderId}/sms-verifications/2/invitation`)).status).toBe(404)
}, 60_000)
