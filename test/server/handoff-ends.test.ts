// How a handing-over ends, and what is left of it (issue 5 items 2, 5; reliability Z2): hand-back, take-back, submission, twelve hours,
// signing out at either side, deletion of the account.
import { openSession } from '../../server/repositories/sessions'
import { sweepStorage } from '../../server/storage/sweep'
import { completeAnswers, readyFiling } from './support/filing'
import { newestCode, type Person, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile({ miniProgram: false })
type Headers = Record<string, string>

async function atComputer() {
  const computer = await signIn(test.app, newPhone(), 'console')
  return { computer, orderId: String((await computer.create('/orders')).body.id) }
}

/** A phone nobody knows, let in by the computer's yes. */
async function letIn(computer: Person, orderId: string, kind = 'continue'): Promise<{ id: string; headers: Headers }> {
  const { handoff, link } = (await computer.send('POST', '/handoffs', { kind, orderId })).body as { handoff: { id: string }; link: string }
  const code = { 'x-handoff': link.split('?t=')[1] ?? '' }
  const { claim } = (await request(test.app, 'POST', '/handoff/claim', { client: 'weapp', device: '安卓手机' }, code)).body
  await computer.send('POST', `/handoffs/${handoff.id}/answer`, { accept: true })
  const { session } = (await request(test.app, 'GET', '/handoff/claim', undefined, { 'x-claim': String(claim) })).body
  return { id: handoff.id, headers: { authorization: `Bearer ${(session as { token: string }).token}` } }
}
const works = async (headers: Headers, orderId: string) => {
  const { status, body } = await request(test.app, 'GET', `/orders/${orderId}/answers`, undefined, headers)
  return status === 200 ? 'works' : body.code
}
const stateOf = async (computer: Person, id: string) => (await computer.send('GET', `/handoffs/${id}`)).body.state

it('with hand-back, from a phone that was let in', async () => {
  const { computer, orderId } = await atComputer()
  const { id, headers } = await letIn(computer, orderId)
  expect(await works(headers, orderId)).toBe('works')
  expect((await request(test.app, 'POST', `/orders/${orderId}/hand-back`, { place: { step: 'site' } }, headers)).status).toBe(204)
  expect(await works(headers, orderId)).toBe('handoff-over')
  expect((await computer.send('GET', `/handoffs/${id}`)).body).toMatchObject({ state: 'ended', handedBackAt: { step: 'site' } })
})

it('with take-back, twice as well as once', async () => {
  const { computer, orderId } = await atComputer()
  const { id, headers } = await letIn(computer, orderId)
  for (const _ of [1, 2]) expect((await computer.send('DELETE', `/handoffs/${id}`)).body).toMatchObject({ state: 'ended' })
  expect(await works(headers, orderId)).toBe('handoff-over')
})

it('with submission, by whichever device; the answer of the one that submits arrives', async () => {
  const { person, orderId, revision } = await readyFiling(test.app)
  const { id, headers } = await letIn(person, orderId)
  const sent = await request(
    test.app,
    'POST',
    `/orders/${orderId}/submissions`,
    { revision },
    { ...headers, 'idempotency-key': 'submission-of-a-phone' },
  )
  expect(sent.status).toBe(201)
  expect(await works(headers, orderId)).toBe('handoff-over')
  expect(await stateOf(person, id)).toBe('ended')
  const late = await person.send('POST', '/handoffs', { kind: 'continue', orderId })
  expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'not-now' })
})

it('after twelve hours, however busy it was', async () => {
  const { computer, orderId } = await atComputer()
  const { id, headers } = await letIn(computer, orderId)
  for (const moment of ['2026-09-14T20:00:00+08:00', '2026-09-15T02:59:59+08:00']) {
    test.app.context.clock.set(moment, 'fixed')
    expect(await works(headers, orderId)).toBe('works')
  }
  test.app.context.clock.set('2026-09-15T03:00:00+08:00', 'fixed')
  expect(await works(headers, orderId)).toBe('handoff-over')
  expect(await stateOf(computer, id)).toBe('ended')
})

it('when the phone signs out, and when the computer makes it', async () => {
  const { computer, orderId } = await atComputer()
  const first = await letIn(computer, orderId)
  expect((await request(test.app, 'DELETE', '/session', undefined, first.headers)).status).toBe(204)
  expect(await stateOf(computer, first.id)).toBe('ended')
  const second = await letIn(computer, orderId)
  const { devices } = (await computer.send('GET', '/devices')).body as { devices: { id: string; name: string; current: boolean }[] }
  const phone = devices.find(({ name }) => name === '安卓手机')
  expect((await computer.send('DELETE', `/devices/${phone?.id}`)).status).toBe(204)
  expect(await stateOf(computer, second.id)).toBe('ended')
})

it('not by signing in on the phone: it goes on in the order as what it is now', async () => {
  const { computer, orderId } = await atComputer()
  const { id, headers } = await letIn(computer, orderId)
  await request(test.app, 'POST', '/sign-in-codes', { phone: computer.phone })
  const given = { phone: computer.phone, code: await newestCode(test.app, computer.phone), client: 'weapp', device: '安卓手机' }
  const { body } = await request(test.app, 'POST', '/sessions', given, headers)
  const now = { authorization: `Bearer ${body.token}` }
  expect((await request(test.app, 'GET', `/orders/${orderId}/mirror`, undefined, now)).body.handoff).toMatchObject({
    id,
    state: 'active',
    role: 'phone',
  })
  expect((await request(test.app, 'GET', '/orders', undefined, now)).status).toBe(200)
  expect(await works(headers, orderId)).toBe('sign-in-needed')
  expect((await request(test.app, 'POST', `/orders/${orderId}/hand-back`, {}, now)).status).toBe(204)
})

it('a computer that signs out shows nothing any more; a phone that works goes on', async () => {
  const { computer, orderId } = await atComputer()
  const other = await signIn(test.app, computer.phone, 'console')
  const { link, handoff } = (await computer.send('POST', '/handoffs', { kind: 'continue', orderId })).body as {
    link: string
    handoff: { id: string }
  }
  await computer.send('DELETE', '/session')
  const code = { 'x-handoff': link.split('?t=')[1] ?? '' }
  expect((await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, code)).status).toBe(404)
  expect(await stateOf(other, handoff.id)).toBe('cancelled')
  const { headers } = await letIn(other, orderId)
  await other.send('DELETE', '/session')
  expect(await works(headers, orderId)).toBe('works')
})

it('only the computer that showed the code says yes, within 120 seconds, once', async () => {
  const { computer, orderId } = await atComputer()
  const other = await signIn(test.app, computer.phone, 'console')
  const { link, handoff } = (await computer.send('POST', '/handoffs', { kind: 'continue', orderId })).body as {
    link: string
    handoff: { id: string }
  }
  const answer = (who: Person, accept = true) => who.send('POST', `/handoffs/${handoff.id}/answer`, { accept })
  expect((await answer(computer)).body.code).toBe('not-asking')
  await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, { 'x-handoff': link.split('?t=')[1] ?? '' })
  expect((await answer(other)).body.code).toBe('other-computer')
  test.app.context.clock.set('2026-09-14T15:02:00+08:00', 'fixed')
  expect((await answer(computer)).body.code).toBe('not-asking')
  test.app.context.clock.set('2026-09-14T15:01:59+08:00', 'fixed')
  expect((await answer(computer)).status).toBe(200)
  expect((await answer(computer, false)).body.code).toBe('not-asking')
})

it('a phone that never fetches what it was let in to loses it after 120 seconds', async () => {
  const { computer, orderId } = await atComputer()
  const { link, handoff } = (await computer.send('POST', '/handoffs', { kind: 'continue', orderId })).body as {
    link: string
    handoff: { id: string }
  }
  const { claim } = (await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, { 'x-handoff': link.split('?t=')[1] ?? '' }))
    .body
  await computer.send('POST', `/handoffs/${handoff.id}/answer`, { accept: true })
  test.app.context.clock.set('2026-09-14T15:02:00+08:00', 'fixed')
  const late = (await request(test.app, 'GET', '/handoff/claim', undefined, { 'x-claim': String(claim) })).body
  expect(late).toMatchObject({ state: 'expired', taken: null })
  expect(late).not.toHaveProperty('session')
})

it('a code that refreshes itself does not take the work away from the phone that has just got it', async () => {
  const { computer, orderId } = await atComputer()
  const { headers } = await letIn(computer, orderId)
  const again = await computer.send('POST', '/handoffs', { kind: 'continue', orderId })
  expect({ status: again.status, code: again.body.code }).toEqual({ status: 409, code: 'phone-at-work' })
  expect(await works(headers, orderId)).toBe('works')
})

it('a camera session brings pictures and what is on them; everything else stays as the computer has it', async () => {
  const { computer, orderId } = await atComputer()
  const answers = completeAnswers()
  await computer.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers })
  const { headers } = await letIn(computer, orderId, 'capture')
  const sent = structuredClone(answers)
  const picture = { objectId: 'o', at: '2026-09-14T15:00:00+08:00' }
  sent.materials = { 'subject-person-id-back': picture }
  Object.assign(sent.subject, { phone: '13700000000', certificateValidTo: '2036-01-02', certificateValidFrom: '2016-01-02' })
  sent.sources['subject.certificateValidTo'] = { from: 'recognised', confidence: 0.9, recognised: '2036-01-02' }
  expect((await request(test.app, 'PUT', `/orders/${orderId}/answers`, { revision: 1, answers: sent }, headers)).status).toBe(200)
  const kept = (await computer.send('GET', `/orders/${orderId}/answers`)).body.answers as typeof answers
  expect(kept.materials).toEqual({ 'subject-person-id-back': picture })
  expect(kept.subject).toEqual({ ...answers.subject, certificateValidTo: '2036-01-02' })
  expect((await request(test.app, 'PUT', '/consents/library', { given: true, textVersion: '1' }, headers)).body.code).toBe(
    'not-for-this-session',
  )
})

it('where somebody works is forgotten after half a minute, and told to nobody else', async () => {
  const { computer, orderId } = await atComputer()
  const mobile = await signIn(test.app, computer.phone)
  await mobile.send('PUT', `/orders/${orderId}/presence`, { place: { step: 'site' } })
  const others = async (who: Person) => (await who.send('GET', `/orders/${orderId}/mirror`)).body.others as unknown[]
  expect([(await others(computer)).length, (await others(mobile)).length]).toEqual([1, 0])
  test.app.context.clock.set('2026-09-14T15:00:29+08:00', 'fixed')
  expect((await others(computer)).length).toBe(1)
  test.app.context.clock.set('2026-09-14T15:00:30+08:00', 'fixed')
  expect((await others(computer)).length).toBe(0)
  const stranger = await signIn(test.app, newPhone())
  expect((await stranger.send('GET', `/orders/${orderId}/mirror`)).status).toBe(404)
  expect((await stranger.send('PUT', `/orders/${orderId}/presence`, { place: { step: 'site' } })).status).toBe(404)
})

it('goes with the account, and with time', async () => {
  const { computer, orderId } = await atComputer()
  await letIn(computer, orderId)
  await computer.send('PUT', `/orders/${orderId}/presence`, { place: { step: 'site' } })
  const { db } = test.app.context
  const left = async () => [
    await db.selectFrom('handoffs').select('id').where('account_id', '=', computer.accountId).execute(),
    await db.selectFrom('presence').select('session_id').where('order_id', '=', orderId).execute(),
    await db.selectFrom('sessions').select('id').where('account_id', '=', computer.accountId).execute(),
  ]
  expect((await left()).map((rows) => rows.length)).toEqual([1, 1, 2])
  const exported = (await computer.send('POST', '/account/export')).body
  expect(exported.handoffs).toEqual([expect.objectContaining({ kind: 'continue', orderId, phone: '安卓手机', from: '测试手机' })])
  await computer.send('DELETE', '/account')
  expect((await left()).map((rows) => rows.length)).toEqual([0, 0, 0])
})

it('is swept away: codes after two days, ended phones after one, presence after an hour', async () => {
  const { computer, orderId } = await atComputer()
  const { id } = await letIn(computer, orderId)
  await computer.send('PUT', `/orders/${orderId}/presence`, { place: { step: 'site' } })
  const { context } = test.app
  await openSession(context, context.db, {
    accountId: computer.accountId,
    client: 'weapp',
    deviceName: '',
    only: { kind: 'capture', orderId },
  })
  test.app.context.clock.set('2026-09-16T15:00:01+08:00', 'fixed')
  await sweepStorage(context)
  const only = await context.db.selectFrom('sessions').select('id').where('only_order', '=', orderId).execute()
  const presence = await context.db.selectFrom('presence').select('session_id').where('order_id', '=', orderId).execute()
  expect([await context.db.selectFrom('handoffs').select('id').where('id', '=', id).execute(), only, presence]).toEqual([[], [], []])
})
