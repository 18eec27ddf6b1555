// The reviewer's call (spec B2-7, B2-8, K2): six published numbers, a preferred window, "call me back", then unreachable.
import { answerReasons } from './support/reply-to-reasons'
import { serverForFile } from './support/server-for-file'
import { sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)

beforeEach(() => sandbox.reset())

const missed = async () => {
  const filing = await submitted(test.app)
  await sandbox.reviewers('manual')
  await sandbox.desk(filing.orderId, { action: 'call', answered: false })
  return filing
}

it('publishes six numbers, and calls from one of them', async () => {
  const { orderId, person } = await missed()
  const { callerNumbers, servicePhone } = (await person.send('GET', '/settings')).body as { callerNumbers: string[]; servicePhone: string }
  expect(new Set(callerNumbers).size).toBe(6)
  expect(callerNumbers).not.toContain(servicePhone)
  const { callFrom } = (await person.send('GET', `/orders/${orderId}`)).body
  expect(callerNumbers).toContain(callFrom)
})

it('calls the second time in the window the person would rather be called in', async () => {
  const filing = await submitted(test.app)
  await sandbox.reviewers('manual')
  const chosen = await filing.person.send('PUT', `/orders/${filing.orderId}/call-window`, { window: 'afternoon' })
  expect(chosen.body).toMatchObject({ callWindow: 'afternoon', callBackAt: null })
  const { body } = await sandbox.desk(filing.orderId, { action: 'call', answered: false })
  // 9:00 missed, an hour later it is morning: 14:00 of the same workday
  expect(body).toMatchObject({ deadline: '2026-09-14T14:00:00+08:00', callWindow: 'afternoon' })
  expect(body.calls).toMatchObject([{ nextAt: '2026-09-14T14:00:00+08:00' }])
  // changed while the call is pending, the call moves: after 10:00 the next morning is the 15th, at noon it is today
  const noon = await filing.person.send('PUT', `/orders/${filing.orderId}/call-window`, { window: 'noon' })
  expect(noon.body.deadline).toBe('2026-09-14T12:00:00+08:00')
  await sandbox.reviewers('auto-approve')
  const { fired } = await sandbox.advance({ hours: 3 })
  expect(fired).toEqual([{ orderId: filing.orderId, event: 'call-answered', at: '2026-09-14T12:00:00+08:00' }])
})

it('calls back at the moment asked for, in working hours only; unanswered again the order comes back', async () => {
  const { orderId, person } = await missed()
  const ask = (at?: string) => person.send('POST', `/orders/${orderId}/call-back`, at ? { at } : {})
  // past, evening, Saturday 19 September, more than three workdays after 14 September
  for (const at of ['14T08:59', '14T19:00', '19T10:00', '18T10:00']) {
    const refused = await ask(`2026-09-${at}:00+08:00`)
    expect([refused.status, refused.body.code]).toEqual([422, 'no-such-hour'])
    expect(refused.body.fields).toMatchObject([{ anchor: 'at' }])
  }
  const asked = await ask('2026-09-15T16:30:00+08:00')
  expect(asked.body).toMatchObject({
    status: 'initial-review-call-pending',
    callBackAt: '2026-09-15T16:30:00+08:00',
    deadline: '2026-09-15T16:30:00+08:00',
  })
  expect(asked.body.says).toContain('已请审核员回电')
  expect((await sandbox.order(orderId)).callBackAt).toBe('2026-09-15T16:30:00+08:00')
  expect((await sandbox.advance({ days: 1 })).fired).toEqual([])
  const back = await sandbox.desk(orderId, { action: 'call', answered: false })
  expect(back.body).toMatchObject({ status: 'initial-rejected', rounds: [{ reasons: [{ code: 'unreachable' }] }], callBackAt: null })
  expect((await ask()).status).toBe(409)
})

it('calls at once when asked to, or when the working day begins; a strict reviewer does the same', async () => {
  const { orderId, person } = await missed()
  await sandbox.call('PUT', '/clock', { now: '2026-09-14T20:00:00+08:00', mode: 'fixed' })
  const asked = await person.send('POST', `/orders/${orderId}/call-back`, {})
  expect(asked.body.callBackAt).toBe('2026-09-15T09:00:00+08:00')
  await sandbox.reviewers('strict')
  const { fired } = await sandbox.advance({ hours: 14 })
  expect(fired[0]).toEqual({ orderId, event: 'call-answered', at: '2026-09-15T09:00:00+08:00' })
  expect((await person.send('GET', `/orders/${orderId}`)).body).toMatchObject({ status: 'initial-review', callBackAt: null })
})

it('takes no window once the provider has passed the order on, and none that is none', async () => {
  const { orderId, person } = await submitted(test.app)
  expect((await person.send('PUT', `/orders/${orderId}/call-window`, { window: 'night' })).status).toBe(400)
  await sandbox.reviewers('manual')
  await sandbox.desk(orderId, { action: 'approve' })
  expect((await person.send('PUT', `/orders/${orderId}/call-window`, { window: 'noon' })).status).toBe(409)
})

it('an unreachable order is answered with number and time, and reviewed again', async () => {
  const filing = await missed()
  await sandbox.desk(filing.orderId, { action: 'call', answered: false })
  expect((await answerReasons(filing)).body).toMatchObject({ status: 'resubmitted' })
})
