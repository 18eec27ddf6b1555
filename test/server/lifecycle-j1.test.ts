// J1 through the API, from the desk's side (spec H J1 as mended in K4; sandbox.md reviewers auto-approve): submit on 09-14, approved by the
// provider on 09-16 at the same hour, one phone texted five minutes after submission, authority due 2026-10-20, numbers and footer.

import { applicant, readyFiling } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
const sandbox = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => request(test.app, method, `/sandbox${path}`, body)
const advance = async (span: Record<string, number>) => (await sandbox('POST', '/clock/advance', span)).body
type Message = { event: string; text: string; at: string; code?: string; from: string; orderId?: string }
const inbox = async (query = '') => (await sandbox('GET', `/inbox${query}`)).body.messages as Message[]

let person: Person
let orderId: string

beforeAll(async () => {
  await sandbox('PUT', '/clock', { now: '2026-09-14T09:00:00+08:00', mode: 'fixed' })
  const filing = await readyFiling(test.app)
  person = filing.person
  orderId = filing.orderId
  const submitted = await person.create(`/orders/${orderId}/submissions`, { revision: filing.revision })
  if (submitted.status !== 201) throw new Error(JSON.stringify(submitted.body))
}, 60_000)

const clock = (now: string) => test.app.context.clock.set(now, 'fixed')
const progress = async () => (await person.send('GET', `/orders/${orderId}`)).body
const puzzle = async (n: number) => {
  const { puzzleId, question } = (await person.send('POST', `/orders/${orderId}/sms-verifications/${n}/puzzle`)).body as {
    puzzleId: string
    question: string
  }
  const [a = 0, b = 0] = (question.match(/\d/g) ?? []).map(Number)
  return { puzzleId, answer: String(a + b) }
}

it('is approved by the provider after two workdays at the same hour, and submitted an hour later', async () => {
  clock('2026-09-14T09:00:00+08:00')
  expect(await progress()).toMatchObject({
    status: 'initial-review',
    word: '审核中',
    turn: 'provider',
    deadline: '2026-09-16T09:00:00+08:00',
  })
  const { now, fired } = await advance({ workdays: 2 })
  expect(now).toBe('2026-09-16T09:00:00+08:00')
  expect(fired).toEqual([{ orderId, event: 'initial-approved', at: '2026-09-16T09:00:00+08:00' }])
  expect(await progress()).toMatchObject({ status: 'pending-authority-submission' })
  expect((await advance({ minutes: 60 })).fired).toEqual([{ orderId, event: 'submitted-to-authority', at: '2026-09-16T10:00:00+08:00' }])
  expect(await progress()).toMatchObject({ status: 'sms-verifying', word: '待短信核验', turn: 'applicant' })
})

it('texts one phone from 12381 five minutes later: both people are the same', async () => {
  clock('2026-09-16T10:00:00+08:00')
  expect((await advance({ minutes: 5 })).fired).toEqual([{ orderId, event: 'sms-sent', at: '2026-09-16T10:05:00+08:00' }])
  const texts = (await inbox(`?channel=sms&to=${applicant.phone}`)).filter(({ from }) => from === '12381')
  expect(texts).toHaveLength(1)
  expect(texts[0]).toMatchObject({ event: 'sms.sent', orderId, at: '2026-09-16T10:05:00+08:00' })
  expect(texts[0]?.code).toMatch(/^\d{6}$/)
  expect(texts[0]?.text).toContain('xiaoxi-notes-demo.cn')
  const { smsVerifications } = await progress()
  expect(smsVerifications).toEqual([
    {
      n: 1,
      person: 'subject',
      maskedPhone: '138****8001',
      maskedName: '林*溪',
      sentAt: '2026-09-16T10:05:00+08:00',
      expiresAt: '2026-09-17T10:05:00+08:00',
      verifiedAt: null,
      attemptsLeft: 5,
      resendsLeft: 3,
      // Spec B2-19: the ministry sends once more by itself at noon of the next day, which is after this window.
      autoResendAt: null,
      invitation: null,
    },
  ])
})

it('asks for a sum first; a wrong sum costs no try, a wrong code one', async () => {
  clock('2026-09-16T10:20:00+08:00')
  const given = { code: '000000', phone: applicant.phone, lastSix: '079019' }
  const first = await puzzle(1)
  const wrongSum = await person.send('POST', `/orders/${orderId}/sms-verifications/1`, { ...given, ...first, answer: '99' })
  expect(wrongSum.status).toBe(400)
  expect(wrongSum.body).toMatchObject({ code: 'puzzle-wrong', fields: [{ anchor: 'answer' }] })
  const reused = await person.send('POST', `/orders/${orderId}/sms-verifications/1`, { ...given, ...first })
  expect(reused.status).toBe(400)
  const code = (await inbox(`?to=${applicant.phone}`)).filter(({ from }) => from === '12381').at(-1)?.code ?? ''
  const otherCode = code === '123456' ? '123457' : '123456'
  const wrong = await person.send('POST', `/orders/${orderId}/sms-verifications/1`, { ...given, code: otherCode, ...(await puzzle(1)) })
  expect(wrong.body).toMatchObject({ outcome: 'no-matching-record', progress: { smsVerifications: [{ attemptsLeft: 4 }] } })
  const otherPhone = await person.send('POST', `/orders/${orderId}/sms-verifications/1`, {
    ...given,
    code,
    phone: '13900139001',
    ...(await puzzle(1)),
  })
  expect(otherPhone.body).toMatchObject({ outcome: 'no-matching-record', progress: { smsVerifications: [{ attemptsLeft: 3 }] } })
})

it('resends a new code that replaces the old one and does not prolong the window', async () => {
  clock('2026-09-16T10:25:00+08:00')
  const old = (await inbox(`?to=${applicant.phone}`)).filter(({ from }) => from === '12381').at(-1)?.code
  const sent = await person.send('POST', `/orders/${orderId}/sms-verifications/1/resends`, await puzzle(1))
  expect(sent.body).toMatchObject({
    outcome: 'sent',
    progress: { smsVerifications: [{ resendsLeft: 2, expiresAt: '2026-09-17T10:05:00+08:00' }] },
  })
  const texts = (await inbox(`?to=${applicant.phone}`)).filter(({ from }) => from === '12381')
  expect(texts).toHaveLength(2)
  expect(texts[1]?.code === old ? texts[1]?.at : texts[1]?.code).not.toBe(old)
})

it('goes to the authority when the phone is verified: twenty workdays, to 2026-10-20', async () => {
  clock('2026-09-16T10:30:00+08:00')
  const code = (await inbox(`?to=${applicant.phone}`)).filter(({ from }) => from === '12381').at(-1)?.code ?? ''
  const given = { code, phone: applicant.phone, lastSix: '079019', ...(await puzzle(1)) }
  const answer = await person.send('POST', `/orders/${orderId}/sms-verifications/1`, given)
  expect(answer.body).toMatchObject({
    outcome: 'accepted',
    progress: { status: 'authority-review', word: '管局审核中', turn: 'authority' },
  })
  const { deadline, says } = await progress()
  expect(String(deadline).slice(0, 10)).toBe('2026-10-20')
  // 广东 7–9 days (spec B3, province ETA)
  expect(says).toContain('7–9 天')
  // nothing may be edited now (spec B2 invariant iv)
  const edit = await person.send('PUT', `/orders/${orderId}/answers`, {
    revision: 1,
    answers: (await person.send('GET', `/orders/${orderId}/answers`)).body.answers,
  })
  expect(edit.status).toBe(409)
})

it('is approved at the upper end of the province’s days, on a workday at 10:00, with numbers and footer', async () => {
  clock('2026-09-16T10:30:00+08:00')
  // 16 + 9 = 25 September, a holiday until the 27th: Monday the 28th
  const { fired } = (await advance({ days: 13 })) as { fired: { event: string; at: string }[] }
  expect(fired.filter(({ event }) => event === 'authority-approved')).toEqual([
    { orderId, event: 'authority-approved', at: '2026-09-28T10:00:00+08:00' },
  ])
  const done = await progress()
  expect(done).toMatchObject({ status: 'approved', word: '已通过', turn: null, deadline: null })
  const { subject, sites } = done.filingNumbers as { subject: string; sites: { domain: string; number: string }[] }
  expect(subject).toMatch(/^粤ICP备\d{8}号$/)
  expect(sites).toEqual([{ domain: 'xiaoxi-notes-demo.cn', number: `${subject}-1` }])
  // 广东 shows the entity number (spec G)
  expect(done.footer).toContain(`>${subject}<`)
  expect(done.footer).toContain('beian.miit.gov.cn')
  const told = await inbox(`?channel=app&to=${applicant.phone}`)
  const events = told.map(({ event }) => event)
  expect(events).toEqual(
    expect.arrayContaining(['order.submitted', 'order.initialApproved', 'order.submittedToAuthority', 'order.approved']),
  )
  expect(events.filter((event) => event === 'order.approved')).toHaveLength(1)
  // public-security reminders on day 0 and day 20 (K4)
  await advance({ days: 20 })
  const reminders = (await inbox(`?channel=app&to=${applicant.phone}`)).filter(({ event }) => event === 'postApproval.publicSecurity30Days')
  expect(reminders.map(({ at }) => at.slice(0, 10))).toEqual(['2026-09-28', '2026-10-18'])
})

it('stands in the authority’s records now: the same domain is blocked, the same certificate has a number', async () => {
  const world = (await sandbox('GET', '/world')).body as {
    authority: { subjects: { name: string; account: string; sites: { domains: string[] }[] }[] }
    resources: { id: string; sitesUsed: number }[]
  }
  expect(world.authority.subjects).toMatchObject([
    { name: '林小溪', account: applicant.phone, sites: [{ domains: ['xiaoxi-notes-demo.cn'] }] },
  ])
  expect(world.resources.find(({ id }) => id === 'ins-1')?.sitesUsed).toBe(3)
  const again = await signIn(test.app, applicant.phone)
  const order = (await again.create('/orders')).body.id
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: Record<string, unknown> }
  const found = await again.send('POST', `/orders/${order}/detection`, { answers: answers['verify-type'] })
  expect(found.body.outcome).toMatchObject({ kind: 'block', code: 'already-here' })
})

it('shows the sandbox everything about the order', async () => {
  const { status, body } = await sandbox('GET', `/orders/${orderId}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: orderId, status: 'approved', policyVersion: '2021', rounds: [{ n: 1, reasons: [] }] })
  expect((body.events as { event: string }[]).map(({ event }) => event)).toEqual([
    'created',
    'submit',
    'precheck-passed',
    'initial-approved',
    'submitted-to-authority',
    'sms-sent',
    'sms-wrong',
    'sms-wrong',
    'sms-resent',
    'sms-verified',
    'sms-all-verified',
    'authority-approved',
  ])
  expect((await sandbox('GET', `/orders?account=${applicant.phone}`)).body.orders).toHaveLength(2)
})
