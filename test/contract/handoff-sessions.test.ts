// The authorisation matrix for a phone that a code of the computer let in (issue 5 item 5; reliability Z2): every operation × kind of
// handing-over. What each kind may do is written down here by hand, apart from the table the server goes by.
import { randomUUID } from 'node:crypto'
import type { Endpoint } from '@contract/define-endpoint'
import type { HandoffKind } from '@domain/handoff/handoff'
import fc from 'fast-check'
import { openSession } from '../../server/repositories/sessions'
import { enterPassedCheck } from '../server/support/filing'
import { type Person, request, signIn } from '../server/support/person'
import { photo } from '../server/support/pictures'
import { serverForFile } from '../server/support/server-for-file'
import { agreeTo, claim, upload } from '../server/support/upload'
import { allEndpoints, pathOf } from './support/all-endpoints'
import { plantedCode } from './support/planted-code'
import { goodValues } from './support/schema-cases'

const test = serverForFile()
const persons = allEndpoints.filter(({ audience }) => audience === 'person')
type Ids = Record<string, string>
let owner: Person
/** Things of the order that was handed over, and of another order of the same account. */
let here: Ids
let elsewhere: Ids

const always = ['getSession', 'signOut', 'getDraft', 'saveDraft', 'getMirror', 'putPresence', 'handBack', 'listConsents', 'setConsent']
const uploads = [
  'beginUpload',
  'uploadOffset',
  'sendPiece',
  'sendPieceByPost',
  'dropUpload',
  'claimUpload',
  'cutSide',
  'getObject',
  'deleteObject',
]
const camera = [
  ...uploads,
  'readCertificate',
  'beginIdentityCheck',
  'sendIdentityVideo',
  'getIdentityCheck',
  'listIdentityChecks',
  'createCheckInvitation',
  'revokeCheckInvitation',
  'getLetter',
]
const wholeFiling = ['detectFilingType', 'checkSite', 'listResources', 'noteRules', 'listRounds', 'getProgress', 'submitOrder']
const allowed: Record<'continue' | 'capture', string[]> = {
  continue: [...always, ...camera, ...wholeFiling],
  capture: [...always, ...camera],
}
const kinds = ['continue', 'capture'] as const

beforeAll(async () => {
  owner = await signIn(test.app, '13800138001')
  for (const purpose of ['certificate', 'face', 'server-reading', 'location']) await agreeTo(owner, purpose)
  elsewhere = await filledOrder()
  await test.app.context.db
    .updateTable('orders')
    .set({ final: true, status: 'abandoned' })
    .where('id', '=', elsewhere.orderId ?? '')
    .execute()
  here = await filledOrder()
}, 120_000)

/** An order with a picture, a passed check and an upload that waits. */
async function filledOrder(): Promise<Ids> {
  const orderId = String((await owner.create('/orders')).body.id)
  const { body } = await claim(owner, orderId, await upload(test.app, owner, await photo(400, 300)))
  await enterPassedCheck(test.app, owner, orderId)
  const check = await test.app.context.db
    .selectFrom('identity_checks')
    .select('id')
    .where('order_id', '=', orderId)
    .executeTakeFirstOrThrow()
  return { orderId, objectId: String(body.objectId), checkId: check.id, uploadId: await upload(test.app, owner, await photo(400, 300)) }
}

async function letIn(kind: HandoffKind): Promise<Record<string, string>> {
  const { db } = test.app.context
  const given = { accountId: owner.accountId, client: 'weapp' as const, deviceName: '手机', only: { kind, orderId: here.orderId ?? '' } }
  const { token, deviceId } = await openSession(test.app.context, db, given)
  // its own upload, as if it had sent it
  await db
    .updateTable('uploads')
    .set({ session_id: deviceId })
    .where('id', '=', here.uploadId ?? '')
    .execute()
  return { authorization: `Bearer ${token}` }
}

function bodyFor(endpoint: Endpoint, ids: Ids): unknown {
  if (!endpoint.body) return undefined
  const [body] = fc.sample(goodValues(endpoint.body), { numRuns: 1, seed: 20260914 })
  const named = Object.keys(ids).filter((key) => body && typeof body === 'object' && key in body)
  return Object.assign({}, body, Object.fromEntries(named.map((key) => [key, ids[key]])))
}
const send = (endpoint: Endpoint, headers: Record<string, string>, address: Ids, named = address) =>
  request(test.app, endpoint.method, pathOf(endpoint, address), bodyFor(endpoint, named), { ...headers, 'idempotency-key': randomUUID() })

describe.each(kinds)('a phone that was let in to %s', (kind) => {
  it.each(persons)('$id: what it may and what it may not', async (endpoint) => {
    const { status, body } = await send(endpoint, await letIn(kind), here)
    const may = allowed[kind].includes(endpoint.id)
    expect({ id: endpoint.id, forbidden: status === 403 }).toEqual({ id: endpoint.id, forbidden: !may })
    expect(status).not.toBe(401)
    // an answer to HEAD has no body
    if (!may && endpoint.method !== 'HEAD') expect(body.code).toBe('not-for-this-session')
  })

  const naming = persons.filter(({ id, path }) => allowed[kind].includes(id) && /:(orderId|objectId|checkId|uploadId)/.test(path))
  it.each(naming)('$id: another order of the same account is not there', async (endpoint) => {
    const headers = await letIn(kind)
    const foreign = await send(endpoint, headers, elsewhere)
    const absent = await send(endpoint, headers, {}, elsewhere)
    expect({ id: endpoint.id, status: foreign.status }).toEqual({ id: endpoint.id, status: 404 })
    expect(foreign.body).toEqual(absent.body)
  })

  it('a picture and an upload of the other order, named in a body', async () => {
    const headers = await letIn(kind)
    const cut = { objectId: elsewhere.objectId, slot: 'subject-person-id-front', part: 0, turn: 0 }
    expect((await request(test.app, 'POST', `/orders/${here.orderId}/sides`, cut, headers)).status).toBe(404)
    const taken = { uploadId: elsewhere.uploadId, slot: 'commitment-letter', purpose: 'letter', takenBytes: 1000 }
    const more = { ...headers, 'idempotency-key': randomUUID() }
    expect((await request(test.app, 'POST', `/orders/${here.orderId}/materials`, taken, more)).status).toBe(404)
  })

  it('after twelve hours nothing', async () => {
    const headers = await letIn(kind)
    test.app.context.clock.set('2026-09-15T03:00:00+08:00', 'fixed')
    for (const endpoint of persons) {
      const { status, body } = await send(endpoint, headers, here)
      expect({ id: endpoint.id, status, code: body.code }).toEqual({ id: endpoint.id, status: 401, code: 'handoff-over' })
    }
  })

  it('is nobody where a code is looked at, and has to ask again', async () => {
    const headers = { ...(await letIn(kind)), ...(await plantedCode(owner, here.orderId ?? '')).headers }
    expect((await request(test.app, 'GET', '/handoff', undefined, headers)).body.state).toBe('valid')
    expect((await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)).status).toBe(202)
  })

  const others = allEndpoints.filter(({ audience }) => ['invited', 'shared', 'claimed'].includes(audience))
  it.each(others)('$id: opens nothing that a link opens', async (endpoint) => {
    expect((await send(endpoint, await letIn(kind), here)).status).toBe(404)
  })
})

it('never opens a session for what is only to be begun', async () => {
  for (const endpoint of persons) expect((await send(endpoint, await letIn('begin'), here)).status).toBe(403)
})

it('knows every operation it may call', () => {
  const known = new Set<string>(persons.map(({ id }) => id))
  expect(
    Object.values(allowed)
      .flat()
      .filter((id) => !known.has(id)),
  ).toEqual([])
})
