// The authorisation matrix for whoever holds a link (issue 4 item 5; reliability B4 Z1): every operation × {no link, made-up, somebody's
// session, taken back, run out, another order's}, and what a link opens beside its own operations: nothing.
import { randomUUID } from 'node:crypto'
import type { Endpoint } from '@contract/define-endpoint'
import fc from 'fast-check'
import { beijingAtTheAuthority } from '../server/support/beijing'
import { type Person, request } from '../server/support/person'
import { serverForFile } from '../server/support/server-for-file'
import { sandboxOf } from '../server/support/submitted'
import { allEndpoints, pathOf } from './support/all-endpoints'
import { goodValues } from './support/schema-cases'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const invited = allEndpoints.filter(({ audience }) => audience === 'invited')
const others = allEndpoints.filter(({ audience }) => audience === 'person')
const inWindow = '2026-09-17T15:00:00+08:00'
let owner: Person
let orderId: string
let secret: string

beforeAll(async () => {
  await sandbox.reset('2026-09-17T14:55:00+08:00', 'maximal')
  ;({ person: owner, orderId } = await beijingAtTheAuthority(test.app, sandbox))
  await sandbox.advance({ minutes: 5 })
  secret = await invite(2)
}, 120_000)
// serverForFile sets its own moment before each test
beforeEach(() => test.app.context.clock.set(inWindow, 'fixed'))

const invite = async (n: number): Promise<string> =>
  String((await owner.send('POST', `/orders/${orderId}/sms-verifications/${n}/invitation`)).body.secret)

const bodyFor = (endpoint: Endpoint): unknown =>
  endpoint.body ? fc.sample(goodValues(endpoint.body), { numRuns: 1, seed: 20260917 })[0] : undefined
const send = (endpoint: Endpoint, headers: Record<string, string>) =>
  request(test.app, endpoint.method, pathOf(endpoint, { orderId }), bodyFor(endpoint), { ...headers, 'idempotency-key': randomUUID() })

it('knows the audiences there are', () => {
  expect(new Set(allEndpoints.map(({ audience }) => audience))).toEqual(new Set(['public', 'person', 'invited', 'shared', 'sandbox']))
  expect(invited.map(({ id }) => id).sort()).toEqual(['getInvitedPuzzle', 'lookAtInvitation', 'resendInvited', 'verifyInvited'])
})

it('has no operation of a link that names anything in its address', () => {
  for (const { path } of invited) expect(path).not.toContain(':')
})

describe('no link, a made-up one, somebody’s session, the order’s number', () => {
  it.each(invited)('$id answers one and the same 404', async (endpoint) => {
    const strangers = [{}, { 'x-invitation': 'a'.repeat(32) }, owner.headers, { 'x-invitation': orderId }, { 'x-invitation': `${secret}x` }]
    const answers = []
    for (const headers of strangers) answers.push(await send(endpoint, headers))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(answers[0]?.body.code).toBe('invitation-unknown')
  })
})

describe('a link that was good once', () => {
  const acts = invited.filter(({ id }) => id !== 'lookAtInvitation')
  it.each(acts)('$id is refused once it is taken back', async (endpoint) => {
    const taken = await invite(1)
    await owner.send('DELETE', `/orders/${orderId}/sms-verifications/1/invitation`)
    const answer = await send(endpoint, { 'x-invitation': taken })
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'invitation-revoked' })
  })
  it.each(acts)('$id is refused after 72 hours', async (endpoint) => {
    const old = await invite(1)
    test.app.context.clock.set('2026-09-20T15:00:00+08:00', 'fixed')
    const answer = await send(endpoint, { 'x-invitation': old })
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'invitation-expired' })
  })
})

describe('what a link does not open', () => {
  it.each(others)('$id answers 401', async (endpoint) => {
    const answer = await send(endpoint, { 'x-invitation': secret, authorization: `Bearer ${secret}`, cookie: `beian_session=${secret}` })
    expect(answer.status).toBe(401)
  })

  it('the other person’s verification of the same order', async () => {
    const seen = (await request(test.app, 'GET', '/invitation', undefined, { 'x-invitation': secret })).body
    expect(seen).toMatchObject({ about: { maskedName: '赵*', maskedPhone: '138****8004' } })
    const { puzzleId } = (await request(test.app, 'POST', '/invitation/puzzle', undefined, { 'x-invitation': secret })).body
    // a sum asked for this verification is no good for the other
    const answer = await owner.send('POST', `/orders/${orderId}/sms-verifications/1/resends`, { puzzleId, answer: '2' })
    expect(answer.body.code).toBe('puzzle-wrong')
  })
})
