// 换设备继续 (issue 5 item 2, spec A31, J3): a code of the computer, taken by the account's own phone and by one that is not signed in.
import { completeAnswers } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile()

const codeOf = (link: unknown) => String(link).split('?t=')[1] ?? ''

async function atComputer() {
  const phone = newPhone()
  const computer = await signIn(test.app, phone, 'console')
  const orderId = String((await computer.create('/orders')).body.id)
  return { phone, computer, orderId }
}

const show = async (computer: Person, body: object) => computer.send('POST', '/handoffs', body)
const handoffOf = (reply: { body: Record<string, unknown> }) => reply.body.handoff as Record<string, unknown>

it('hands a draft over to the owner’s own phone, which both see, and back', async () => {
  const { phone, computer, orderId } = await atComputer()
  const mobile = await signIn(test.app, phone, 'weapp')
  await computer.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: completeAnswers() })
  const shown = await show(computer, { kind: 'continue', orderId, place: { step: 'subject', anchor: 'subject.phone' } })
  expect(shown.status).toBe(201)
  expect(shown.body.link).toMatch(/^http:\/\/localhost(:80)?\/#\/pages\/handoff\/index\?t=[\w-]{32}$/)
  const code = { 'x-handoff': codeOf(shown.body.link) }
  const look = await mobile.send('GET', '/handoff', undefined, code)
  expect(look.status).toBe(200)
  expect(look.body).toMatchObject({
    state: 'valid',
    about: { kind: 'continue', maskedSubject: '林*溪', maskedDomain: 'xi***o.cn', from: '测试手机', matchCode: handoffOf(shown).matchCode },
  })
  const taken = await mobile.send('POST', '/handoff/claim', { client: 'weapp', device: 'iPhone 上的微信' }, code)
  expect(taken.status).toBe(200)
  expect(taken.body).toEqual({ kind: 'continue', orderId, begin: null, place: { step: 'subject', anchor: 'subject.phone' } })
  const presence = { place: { step: 'site', anchor: 'sites.0.siteName' }, uploads: { done: 1, total: 3 } }
  expect((await mobile.send('PUT', `/orders/${orderId}/presence`, presence)).status).toBe(204)
  const mirror = await computer.send('GET', `/orders/${orderId}/mirror`)
  expect(mirror.body).toMatchObject({ revision: 1, handoff: { state: 'active', phone: 'iPhone 上的微信', role: 'computer' } })
  expect(mirror.body.others).toEqual([{ side: 'phone', device: '测试手机', ...presence, at: '2026-09-14T15:00:00+08:00' }])
  const back = await mobile.send('POST', `/orders/${orderId}/hand-back`, { place: { step: 'materials' } })
  expect(back.status).toBe(204)
  const after = await computer.send('GET', `/handoffs/${handoffOf(shown).id}`)
  expect(after.body).toMatchObject({ state: 'ended', handedBackAt: { step: 'materials' } })
  expect((await computer.send('GET', `/orders/${orderId}/mirror`)).body).toMatchObject({ handoff: null, others: [] })
  // the phone is signed in by itself: it keeps its own session
  expect((await mobile.send('GET', '/orders')).status).toBe(200)
})

it('lets a phone that is not signed in work on this order alone, after the computer’s yes', async () => {
  const { computer, orderId } = await atComputer()
  const shown = await show(computer, { kind: 'continue', orderId })
  const code = { 'x-handoff': codeOf(shown.body.link) }
  const asked = await request(test.app, 'POST', '/handoff/claim', { client: 'weapp', device: 'iPhone 上的微信' }, code)
  expect(asked.status).toBe(202)
  const claim = { 'x-claim': String(asked.body.claim) }
  expect((await request(test.app, 'GET', '/handoff/claim', undefined, claim)).body).toMatchObject({ state: 'asking', taken: null })
  expect((await computer.send('GET', `/orders/${orderId}/mirror`)).body.handoff).toMatchObject({
    state: 'asking',
    phone: 'iPhone 上的微信',
  })
  const yes = await computer.send('POST', `/handoffs/${handoffOf(shown).id}/answer`, { accept: true })
  expect(yes.body).toMatchObject({ state: 'active' })
  const told = await request(test.app, 'GET', '/handoff/claim', undefined, claim)
  const session = told.body.session as Record<string, unknown>
  expect(session).toMatchObject({ only: { handoff: 'continue', orderId } })
  // once
  const again = (await request(test.app, 'GET', '/handoff/claim', undefined, claim)).body
  expect(again.state).toBe('active')
  expect(again).not.toHaveProperty('session')
  const headers = { authorization: `Bearer ${session.token}` }
  expect((await request(test.app, 'GET', `/orders/${orderId}/answers`, undefined, headers)).status).toBe(200)
  const elsewhere = await request(test.app, 'GET', '/orders', undefined, headers)
  expect({ status: elsewhere.status, code: elsewhere.body.code }).toEqual({ status: 403, code: 'not-for-this-session' })
  await computer.send('DELETE', `/handoffs/${handoffOf(shown).id}`)
  const over = await request(test.app, 'GET', `/orders/${orderId}/answers`, undefined, headers)
  expect({ status: over.status, code: over.body.code }).toEqual({ status: 401, code: 'handoff-over' })
})
