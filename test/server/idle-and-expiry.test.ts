// What the clock does to an order nobody works on (spec B2-5, B2-11, B3, K1, K6-6): reminders, a warning, the draft again with everything in
// it, an expired draft; the authorisation codes an order held are given back.
import type { World } from '@contract/sandbox-world'
import { applicant, completeAnswers } from './support/filing'
import { signIn } from './support/person'
import { answerReasons } from './support/reply-to-reasons'
import { serverForFile } from './support/server-for-file'
import { sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const code = 'ab'.repeat(16)

beforeEach(() => sandbox.reset())

const told = async (event: string) =>
  (await sandbox.inbox(`?channel=app&to=${applicant.phone}`)).filter((message) => message.event === event).map(({ at }) => at.slice(5, 16))
const stateOfCode = async () => ((await sandbox.call('GET', '/world')).body as unknown as World).authorizationCodes[0]?.state

it('tells a refusal at once and on days 5, 10 and 15, warns on day 40, and is a draft again on day 45 with everything in it', async () => {
  const { orderId, person } = await submitted(test.app)
  await sandbox.reviewers('manual')
  await sandbox.desk(orderId, { action: 'reject', reasons: [{ anchor: 'order', says: '请补充说明' }] })
  expect(await told('order.rejected')).toEqual(['09-14T09:00'])
  const { fired } = await sandbox.advance({ days: 46 })
  expect(fired.map(({ event, at }) => `${event} ${at.slice(5, 16)}`)).toEqual([
    'rejection-reminder 09-19T09:00',
    'rejection-reminder 09-24T09:00',
    'rejection-reminder 09-29T09:00',
    'order-idle-warning 10-24T09:00',
    'order-idle 10-29T09:00',
  ])
  expect(await told('order.reminder')).toEqual(['09-19T09:00', '09-24T09:00', '09-29T09:00'])
  expect(await told('order.idleWarning')).toEqual(['10-24T09:00'])
  expect(await told('order.idleDraft')).toEqual(['10-29T09:00'])
  const { answers, status } = (await person.send('GET', `/orders/${orderId}/answers`)).body as {
    answers: ReturnType<typeof completeAnswers>
    status: string
  }
  expect(status).toBe('order-idle-draft')
  expect(answers.subject.subjectName).toBe(applicant.name)
  expect(Object.keys(answers.materials).length).toBeGreaterThan(3)
})

it('begins the 45 days anew with each refusal', async () => {
  const { orderId } = await submitted(test.app)
  await sandbox.reviewers('manual')
  await sandbox.desk(orderId, { action: 'reject', reasons: [{ anchor: 'order', says: '请补充说明' }] })
  await sandbox.advance({ days: 39 })
  expect((await sandbox.order(orderId)).deadline).toBe('2026-10-29T09:00:00+08:00')
  const person = await signIn(test.app, applicant.phone)
  expect((await answerReasons({ person, orderId })).body.status).toBe('resubmitted')
  await sandbox.desk(orderId, { action: 'reject', reasons: [{ anchor: 'order', says: '还差一点' }] })
  expect((await sandbox.order(orderId)).deadline).toBe('2026-12-07T09:00:00+08:00')
})

describe('an authorisation code in the draft', () => {
  const draftWithCode = async () => {
    const world = (await sandbox.call('GET', '/world')).body as unknown as World
    const entry = { code, issuer: '13800138020', target: applicant.phone, resource: 'ins-20', state: 'unused' as const }
    await sandbox.call('PUT', '/world', { ...world, authorizationCodes: [entry] })
    const person = await signIn(test.app, applicant.phone)
    const orderId = String((await person.create('/orders')).body.id)
    const answers = completeAnswers()
    answers['verify-type'] = { ...answers['verify-type'], resource: { kind: 'authorization-code', id: code } }
    expect((await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers })).status).toBe(200)
    return { person, orderId }
  }

  it('is taken with the draft and given back when it is abandoned', async () => {
    const { person, orderId } = await draftWithCode()
    expect(await stateOfCode()).toBe('in-use')
    expect((await person.send('POST', `/orders/${orderId}/abandonment`)).body.status).toBe('abandoned')
    expect(await stateOfCode()).toBe('unused')
  })

  it('is given back when the draft expires, with a warning five days before; 放弃 then only tidies', async () => {
    const { person, orderId } = await draftWithCode()
    await sandbox.advance({ days: 30 })
    expect(await told('draft.expiryWarning')).toEqual(['10-09T09:00'])
    expect(await told('draft.expired')).toEqual(['10-14T09:00'])
    expect(await stateOfCode()).toBe('unused')
    expect((await person.create('/orders')).status).toBe(201)
    expect((await person.send('POST', `/orders/${orderId}/abandonment`)).body.status).toBe('abandoned')
  })
})

it('keeps order, id and answers when it is withdrawn, and the draft’s 30 days begin', async () => {
  const { orderId, person, revision } = await submitted(test.app)
  const body = (await person.send('POST', `/orders/${orderId}/withdrawal`)).body
  expect(body).toMatchObject({ id: orderId, status: 'draft', draftExpiresAt: '2026-10-14T09:00:00+08:00' })
  expect(await told('order.withdrawn')).toEqual(['09-14T09:00'])
  expect((await person.create(`/orders/${orderId}/submissions`, { revision })).body.status).toBe('initial-review')
})
