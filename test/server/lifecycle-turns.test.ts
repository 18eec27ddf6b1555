// The life of an order away from the happy path (spec B2, K1, K2, K6; sandbox.md): calls, rejections, lapses, idle clocks, giving up.

import { applicant, completeAnswers } from './support/filing'
import { signIn } from './support/person'
import { serverForFile } from './support/server-for-file'
import { answerSms, sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const names = (fired: { event: string }[]) => fired.map(({ event }) => event)

beforeEach(() => sandbox.reset())

it('calls again after an hour when nobody answered, and goes on when somebody does', async () => {
  const { orderId, person } = await submitted(test.app)
  await sandbox.reviewers('manual')
  expect((await sandbox.desk(orderId, { action: 'call', answered: false, from: '0755-1' })).body).toMatchObject({
    status: 'initial-review-call-pending',
    word: '待接电话',
    turn: 'applicant',
    calls: [{ at: '2026-09-14T09:00:00+08:00', from: '0755-1', answered: false, nextAt: '2026-09-14T10:00:00+08:00' }],
  })
  const { says, deadline } = (await person.send('GET', `/orders/${orderId}`)).body
  expect(deadline).toBe('2026-09-14T10:00:00+08:00')
  expect(says).toContain('0755-1')
  const text = (await sandbox.inbox(`?channel=sms&to=${applicant.phone}`)).find(({ event }) => event === 'order.callMissed')
  expect(text?.text).toContain('0755-1')
  expect((await sandbox.desk(orderId, { action: 'call', answered: true })).body.status).toBe('initial-review')
  expect((await sandbox.desk(orderId, { action: 'approve' })).body.status).toBe('pending-authority-submission')
})

it('sends the order back when the second call is missed too, with a reason that says so', async () => {
  const { orderId } = await submitted(test.app)
  await sandbox.reviewers('manual')
  await sandbox.desk(orderId, { action: 'call', answered: false })
  const { body } = await sandbox.desk(orderId, { action: 'call', answered: false })
  expect(body).toMatchObject({
    status: 'initial-rejected',
    rounds: [{ n: 1, reasons: [{ anchor: 'subject.phone', code: 'unreachable' }] }],
  })
})

it('rejects with reasons by field, reminds on days 5, 10 and 15, takes the corrected filing as round 2', async () => {
  const { orderId, person, revision } = await submitted(test.app)
  await sandbox.reviewers('manual')
  const reasons = [
    { anchor: 'sites.0.siteName', says: '名称看不出网站内容', advice: '写清楚是摄影作品' },
    { anchor: 'materials.commitment-letter', says: '没有按手印' },
  ]
  expect((await sandbox.desk(orderId, { action: 'reject', kind: 'changes', reasons })).body.status).toBe('initial-changes-requested')
  const page = (await person.send('GET', `/orders/${orderId}`)).body
  expect(page).toMatchObject({ word: '待您处理', turn: 'applicant', actions: ['correct', 'abandon'] })
  expect(page.reasons).toEqual([
    { anchor: 'sites.0.siteName', label: '第 1 个网站：网站名称', says: '名称看不出网站内容', advice: '写清楚是摄影作品', step: 'site' },
    { anchor: 'materials.commitment-letter', label: '承诺书', says: '没有按手印', advice: null, step: 'materials' },
  ])
  await sandbox.advance({ days: 16 })
  const reminders = (await sandbox.inbox(`?channel=app&to=${applicant.phone}`)).filter(({ event }) => event === 'order.reminder')
  expect(reminders.map(({ at }) => at)).toEqual(['2026-09-19T09:00:00+08:00', '2026-09-24T09:00:00+08:00', '2026-09-29T09:00:00+08:00'])
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as {
    answers: { sites: Record<string, unknown>[]; replies?: unknown }
  }
  answers.sites[0] = { ...answers.sites[0], siteName: '小溪的风景摄影笔记' }
  answers.replies = { round: 1, byAnchor: { 'materials.commitment-letter': { note: '手印在第二页', at: '2026-09-30T09:00:00+08:00' } } }
  expect((await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers })).status).toBe(200)
  const again = await person.create(`/orders/${orderId}/submissions`, { revision: revision + 1 })
  expect(again.body).toMatchObject({ status: 'resubmitted', word: '审核中', turn: 'provider' })
  const { rounds } = (await sandbox.order(orderId)) as { rounds: { n: number; snapshot: { answers: typeof answers } }[] }
  expect(rounds.map(({ n, snapshot }) => [n, snapshot.answers.sites[0]?.siteName])).toEqual([
    [1, '小溪的摄影笔记'],
    [2, '小溪的风景摄影笔记'],
  ])
  expect((await sandbox.desk(orderId, { action: 'approve' })).body.status).toBe('pending-authority-submission')
})

it('turns into a draft after 45 idle days, keeps everything, and can be resumed or given up', async () => {
  const { orderId, person } = await submitted(test.app)
  await sandbox.reviewers('manual')
  await sandbox.desk(orderId, { action: 'reject', reasons: [{ anchor: 'order', says: '请补充说明' }] })
  const { fired } = await sandbox.advance({ days: 45 })
  expect(fired.at(-1)).toEqual({ orderId, event: 'order-idle', at: '2026-10-29T09:00:00+08:00' })
  const page = (await person.send('GET', `/orders/${orderId}`)).body
  expect(page).toMatchObject({ status: 'order-idle-draft', word: '待完善', actions: ['continue', 'abandon'] })
  expect((await person.send('GET', `/orders/${orderId}/answers`)).body.answers).toMatchObject({ subject: { subjectName: applicant.name } })
  expect((await person.send('POST', `/orders/${orderId}/abandonment`)).body).toMatchObject({ status: 'abandoned', word: '已结束' })
  expect((await person.create('/orders')).status).toBe(201)
})

it('warns on day 25 and expires a draft after 30 days without a change', async () => {
  const person = await signIn(test.app, applicant.phone)
  const orderId = String((await person.create('/orders')).body.id)
  await sandbox.advance({ days: 10 })
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers })
  expect(saved.body.draftExpiresAt).toBe('2026-10-24T09:00:00+08:00')
  const { fired } = await sandbox.advance({ days: 31 })
  expect(fired).toEqual([
    { orderId, event: 'draft-warning', at: '2026-10-19T09:00:00+08:00' },
    { orderId, event: 'draft-expired', at: '2026-10-24T09:00:00+08:00' },
  ])
  expect((await person.create('/orders')).status).toBe(201)
})

it('goes back to draft when it is withdrawn before a result, and its desk forgets it', async () => {
  const { orderId, person } = await submitted(test.app)
  expect((await person.send('POST', `/orders/${orderId}/withdrawal`)).body).toMatchObject({ status: 'draft', word: '待完善' })
  expect(names((await sandbox.advance({ workdays: 3 })).fired)).toEqual([])
  expect((await person.send('POST', `/orders/${orderId}/withdrawal`)).status).toBe(409)
})

it('resends at noon, lapses after 24 hours and is submitted again by the provider on the next workday (J3)', async () => {
  await sandbox.reset('2026-09-15T14:00:00+08:00')
  const filing = await submitted(test.app)
  await sandbox.advance({ workdays: 2, minutes: 0 })
  await sandbox.advance({ minutes: 65 })
  // sent 2026-09-17 15:05, noon of the 18th, lapse 15:05 of the 18th; the 20th is a working Sunday (spec H)
  const { fired } = await sandbox.advance({ days: 1 })
  expect(fired).toEqual([
    { orderId: filing.orderId, event: 'sms-reminder', at: '2026-09-18T11:05:00+08:00' },
    { orderId: filing.orderId, event: 'sms-resent', at: '2026-09-18T12:00:00+08:00' },
    { orderId: filing.orderId, event: 'sms-lapsed', at: '2026-09-18T15:05:00+08:00' },
  ])
  const page = (await filing.person.send('GET', `/orders/${filing.orderId}`)).body
  expect(page).toMatchObject({ status: 'sms-failed', word: '审核中', turn: 'provider', deadline: '2026-09-20T15:05:00+08:00' })
  expect((await filing.person.send('POST', `/orders/${filing.orderId}/sms-verifications/1/puzzle`)).status).toBe(409)
  expect(await sandbox.advance({ workdays: 1, minutes: 5 })).toMatchObject({
    fired: [
      { event: 'sms-started-again', at: '2026-09-20T15:05:00+08:00' },
      { event: 'sms-sent', at: '2026-09-20T15:10:00+08:00' },
    ],
  })
  const second = (await filing.person.send('GET', `/orders/${filing.orderId}`)).body.smsVerifications as {
    n: number
    attemptsLeft: number
  }[]
  expect(second).toMatchObject([{ n: 2, attemptsLeft: 5 }])
  expect((await answerSms(filing, sandbox, {}, 2)).body.outcome).toBe('accepted')
  // twenty workdays from the second verification, 09-20: 21–24 Sep (4), 28–30 (7), 8–10 Oct (10), 12–16 (15), 19–23 (20)
  expect(String((await sandbox.order(filing.orderId)).deadline).slice(0, 10)).toBe('2026-10-23')
})

it('is returned to the provider after the fifth wrong answer; resends end at three', async () => {
  const filing = await submitted(test.app)
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 65 })
  const { person, orderId } = filing
  const resend = async () => {
    const { puzzleId, question } = (await person.send('POST', `/orders/${orderId}/sms-verifications/1/puzzle`)).body as Record<
      string,
      string
    >
    const [a = 0, b = 0] = ((question ?? '').match(/\d/g) ?? []).map(Number)
    return person.send('POST', `/orders/${orderId}/sms-verifications/1/resends`, { puzzleId, answer: String(a + b) })
  }
  for (let i = 0; i < 3; i += 1) expect((await resend()).status).toBe(200)
  expect((await resend()).body.code).toBe('resends-used-up')
  for (let left = 4; left >= 1; left -= 1) {
    const answer = await answerSms(filing, sandbox, { lastSix: '000000' })
    expect(answer.body).toMatchObject({ outcome: 'no-matching-record', progress: { smsVerifications: [{ attemptsLeft: left }] } })
  }
  const last = await answerSms(filing, sandbox, { lastSix: '000000' })
  expect(last.body).toMatchObject({ outcome: 'no-matching-record', progress: { status: 'sms-failed' } })
})

it('is refused by the authority with its reasons, corrected and submitted again', async () => {
  const filing = await submitted(test.app)
  await sandbox.reviewers('auto-approve', 'manual')
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 65 })
  await answerSms(filing, sandbox)
  expect(names((await sandbox.advance({ days: 20 })).fired)).toEqual([])
  const refused = await sandbox.desk(filing.orderId, {
    action: 'authority-reject',
    reasons: [{ anchor: 'subject.contactAddress', says: '地址不具体' }],
  })
  expect(refused.body).toMatchObject({ status: 'authority-rejected', word: '待您处理' })
  const page = (await filing.person.send('GET', `/orders/${filing.orderId}`)).body
  expect(page.reasons).toMatchObject([{ anchor: 'subject.contactAddress', step: 'subject' }])
  const { answers } = (await filing.person.send('GET', `/orders/${filing.orderId}/answers`)).body as { answers: { subject: object } }
  answers.subject = { ...answers.subject, contactAddress: `${applicant.address}（科技园）` }
  const saved = await filing.person.send('PUT', `/orders/${filing.orderId}/answers`, { revision: filing.revision, answers })
  const again = await filing.person.create(`/orders/${filing.orderId}/submissions`, { revision: saved.body.revision })
  expect(again.body.status).toBe('resubmitted')
})

it('holds its domain before the authority: another account finds it in flight until the authority is done', async () => {
  const filing = await submitted(test.app)
  await sandbox.reviewers('auto-approve', 'manual')
  const inFlight = async () => ((await sandbox.call('GET', '/world')).body.authority as { domainsInFlight: string[] }).domainsInFlight
  expect(await inFlight()).toEqual([])
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 65 })
  expect(await inFlight()).toEqual(['xiaoxi-notes-demo.cn'])
  const other = await signIn(test.app, '13800138020')
  const order = (await other.create('/orders')).body.id
  const answers = { ...completeAnswers()['verify-type'], resource: { kind: 'cvm', id: 'ins-20' } }
  const found = (await other.send('POST', `/orders/${order}/detection`, { answers })).body as { facts: { id: string; ok: boolean }[] }
  expect(found.facts.find(({ id }) => id === 'domain-at-authority')?.ok).toBe(false)
  await answerSms(filing, sandbox)
  await sandbox.desk(filing.orderId, { action: 'authority-reject', reasons: [{ anchor: 'order', says: '请更正' }] })
  expect(await inFlight()).toEqual([])
})

it('may be given up between initial approval and submission; then pictures go and the account is free', async () => {
  const filing = await submitted(test.app)
  await sandbox.reviewers('manual')
  await sandbox.desk(filing.orderId, { action: 'approve' })
  const page = (await filing.person.send('GET', `/orders/${filing.orderId}`)).body
  expect(page.actions).toEqual(['abandon'])
  expect((await filing.person.send('POST', `/orders/${filing.orderId}/abandonment`)).body.status).toBe('abandoned')
  await sandbox.advance({ minutes: 1 })
  expect(await test.app.context.db.selectFrom('objects').select('id').where('order_id', '=', filing.orderId).execute()).toEqual([])
  expect((await filing.person.create('/orders')).status).toBe(201)
})
