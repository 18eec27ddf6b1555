// The authorisation matrix for whoever holds a link (issue 4 item 5, issue 5 item 3; reliability B4 Z1): every operation × {no link, made-up,
// somebody's session, taken back, run out, a link to the other purpose}, and what a link opens beside its own operations: nothing.
import { randomUUID } from 'node:crypto'
import type { Endpoint } from '@contract/define-endpoint'
import fc from 'fast-check'
import { beijingAtTheAuthority } from '../server/support/beijing'
import { beijingDraft, linkToCheck, secondPhone, uploads } from '../server/support/invited-check'
import { type Person, request } from '../server/support/person'
import { newPhone, serverForFile } from '../server/support/server-for-file'
import { sandboxOf } from '../server/support/submitted'
import { upload } from '../server/support/upload'
import { allEndpoints, pathOf } from './support/all-endpoints'
import { goodValues } from './support/schema-cases'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const invited = allEndpoints.filter(({ audience }) => audience === 'invited')
const others = allEndpoints.filter(({ audience }) => audience === 'person')
/** What both kinds of link open, and what each opens beside. */
const looking = 'lookAtInvitation'
const ofText = ['getInvitedPuzzle', 'verifyInvited', 'resendInvited']
const ofFilming = ['setInvitedConsent', 'beginInvitedCheck', 'getInvitedCheck', 'sendInvitedVideo']
const ofUploads = ['beginInvitedUpload', 'invitedUploadOffset', 'sendInvitedPiece', 'dropInvitedUpload']
const ofFace = [...ofFilming, ...ofUploads]
const inWindow = '2026-09-17T15:00:00+08:00'
let owner: Person
let orderId: string
let secret: string
/** A second filing that is still being filled in, with a link to 视频核身 of its person. */
let writer: Person
let draftId: string

beforeAll(async () => {
  await sandbox.reset('2026-09-17T14:55:00+08:00', 'maximal')
  ;({ person: owner, orderId } = await beijingAtTheAuthority(test.app, sandbox))
  await sandbox.advance({ minutes: 5 })
  secret = await invite(2)
  ;({ owner: writer, orderId: draftId } = await beijingDraft(test.app, newPhone()))
}, 120_000)
// serverForFile sets its own moment before each test
beforeEach(() => test.app.context.clock.set(inWindow, 'fixed'))

const invite = async (n: number): Promise<string> =>
  String((await owner.send('POST', `/orders/${orderId}/sms-verifications/${n}/invitation`)).body.secret)

const inviteToFilm = () => linkToCheck(writer, draftId)
/** A good link of the kind an operation belongs to, and taking it back. */
const linkFor = ({ id }: Endpoint) => (ofFace.includes(id) ? inviteToFilm() : invite(1))
const takeBack = ({ id }: Endpoint) =>
  ofFace.includes(id)
    ? writer.send('DELETE', `/orders/${draftId}/identity-checks/0/invitation`)
    : owner.send('DELETE', `/orders/${orderId}/sms-verifications/1/invitation`)

const bodyFor = (endpoint: Endpoint): unknown =>
  endpoint.body ? fc.sample(goodValues(endpoint.body), { numRuns: 1, seed: 20260917 })[0] : undefined
const tusHeaders = { 'tus-resumable': '1.0.0', 'upload-length': '1000', 'upload-offset': '0', 'x-http-method-override': 'PATCH' }

async function send(endpoint: Endpoint, headers: Record<string, string>) {
  const all = { ...headers, 'idempotency-key': randomUUID(), ...(endpoint.headers ? tusHeaders : {}) }
  const path = pathOf(endpoint, { orderId })
  if (!endpoint.rawBody) return request(test.app, endpoint.method, path, bodyFor(endpoint), all)
  const piece = { headers: { ...all, 'content-type': endpoint.rawBody }, payload: Buffer.alloc(10) }
  const answer = await test.app.inject({ method: endpoint.method, url: `/api${path}`, ...piece })
  return { status: answer.statusCode, body: answer.payload ? (answer.json() as Record<string, unknown>) : {} }
}

it('knows the audiences there are', () => {
  expect(new Set(allEndpoints.map(({ audience }) => audience))).toEqual(
    new Set(['public', 'person', 'invited', 'shared', 'handoff', 'claimed', 'sandbox']),
  )
  expect(invited.map(({ id }) => id).sort()).toEqual([looking, ...ofText, ...ofFace].sort())
})

it('has no operation of a link that names anything in its address but its own upload', () => {
  for (const { path } of invited) expect(path.replace('/uploads/:uploadId', '')).not.toContain(':')
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
  const acts = invited.filter(({ id }) => id !== looking)
  it.each(acts)('$id is refused once it is taken back', async (endpoint) => {
    const taken = await linkFor(endpoint)
    await takeBack(endpoint)
    const answer = await send(endpoint, { 'x-invitation': taken })
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'invitation-revoked' })
  })
  it.each(acts)('$id is refused after 72 hours', async (endpoint) => {
    const old = await linkFor(endpoint)
    test.app.context.clock.set('2026-09-20T15:00:00+08:00', 'fixed')
    const answer = await send(endpoint, { 'x-invitation': old })
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'invitation-expired' })
  })
})

describe('a link to the other purpose', () => {
  it.each(invited.filter(({ id }) => id !== looking))('$id answers 404, as if nobody had given it out', async (endpoint) => {
    const other = ofFace.includes(endpoint.id) ? secret : await inviteToFilm()
    const answer = await send(endpoint, { 'x-invitation': other })
    expect(answer.status).toBe(404)
    expect(answer.body.code).toBe('invitation-unknown')
  })
})

describe('what a link does not open', () => {
  it.each(others)('$id answers 401', async (endpoint) => {
    for (const held of [secret, await inviteToFilm()]) {
      const answer = await send(endpoint, { 'x-invitation': held, authorization: `Bearer ${held}`, cookie: `beian_session=${held}` })
      expect(answer.status).toBe(401)
    }
  })

  it('another link’s upload', async () => {
    const one = secondPhone(test.app, await inviteToFilm())
    await one.agree('face')
    const uploadId = await upload(test.app, one, Buffer.alloc(1000), 'face', uploads)
    const { owner: stranger, orderId: theirs } = await beijingDraft(test.app, newPhone())
    const other = secondPhone(test.app, await linkToCheck(stranger, theirs))
    await other.agree('face')
    await other.begin()
    const given = { uploadId, nonce: 'n', sha256: 'a'.repeat(64) }
    const url = `/api/invitation/uploads/${uploadId}`
    const headers = { ...other.headers, 'tus-resumable': '1.0.0' }
    for (const method of ['HEAD', 'DELETE'] as const) expect((await test.app.inject({ method, url, headers })).statusCode).toBe(404)
    const prompts = (await other.look()).body.about as { check: { nonce: string } }
    expect((await other.call('POST', '/identity-check/video', { ...given, nonce: prompts.check.nonce })).status).toBe(404)
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
