// 视频核身 through the API (issue 2 points 6 and 8; design/identity.md; spec C15, K5): prompts from the server, a film that is one, a verdict.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { trueAnswers } from '../../server/submission/true-answers'
import { applicant, completeAnswers } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'
import { agreeTo, upload } from './support/upload'

const test = serverForFile()
const clip = (name: string) => readFileSync(join(process.cwd(), 'test/server/support/clips', name))
const face = clip('face.webm')
const gateways = (modes: Record<string, unknown>) => request(test.app, 'PUT', '/sandbox/gateways', modes)
type Check = {
  id: string
  nonce: string
  state: string
  actions: { action: string; says: string; seconds: number }[]
  attemptsLeft: number
  reasons: { code: string; says: string }[]
  otherWay?: { says: string }
  expiresAt: string
}

async function filer(): Promise<{ person: Person; orderId: string }> {
  const person = await signIn(test.app, newPhone())
  const orderId = String((await person.create('/orders')).body.id)
  await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: completeAnswers() })
  return { person, orderId }
}
const begin = (person: Person, orderId: string, body: Record<string, unknown> = { person: 0 }) =>
  person.send('POST', `/orders/${orderId}/identity-checks`, body)
async function agreedCheck() {
  const filing = await filer()
  await agreeTo(filing.person, 'face')
  return { ...filing, check: (await begin(filing.person, filing.orderId)).body as unknown as Check }
}
async function sendVideo(person: Person, check: Check, video: Buffer = face, change: Record<string, unknown> = {}) {
  const uploadId = await upload(test.app, person, video, 'face')
  const sha256 = createHash('sha256').update(video).digest('hex')
  return person.create(`/identity-checks/${check.id}/video`, { uploadId, nonce: check.nonce, sha256, ...change })
}

afterEach(() => gateways({ identity: 'ok', geocoder: 'ok', objects: 'ok' }))

it('asks for the consent to process a face before anything else', async () => {
  const { person, orderId } = await filer()
  expect(await begin(person, orderId)).toMatchObject({ status: 403, body: { code: 'consent-needed' } })
})

it('gives three different actions, a new nonce each time and minutes to follow them', async () => {
  const { person, orderId, check } = await agreedCheck()
  expect(new Set(check.actions.map(({ action }) => action)).size).toBe(3)
  expect(check.actions.every(({ says, seconds }) => says.length > 4 && seconds === 3)).toBe(true)
  expect(check).toMatchObject({ state: 'waiting-for-video', attemptsLeft: 5 })
  expect(Date.parse(check.expiresAt) - Date.parse('2026-09-14T15:00:00+08:00')).toBeGreaterThanOrEqual(90_000)
  const again = (await begin(person, orderId)).body as unknown as Check
  expect(again.nonce).not.toBe(check.nonce)
  expect((await sendVideo(person, check)).status).toBe(409)
  expect((await sendVideo(person, again)).body.state).toBe('passed')
})

it('passes a film at once, keeps it sealed for its owner only, and takes a nonce once', async () => {
  const { person, check } = await agreedCheck()
  const answer = await sendVideo(person, check)
  expect(answer).toMatchObject({ status: 200, body: { state: 'passed', reasons: [], maskedName: '林*溪' } })
  expect(JSON.stringify(answer.body)).not.toContain(applicant.name)
  const row = await test.app.context.db.selectFrom('identity_checks').selectAll().where('id', '=', check.id).executeTakeFirstOrThrow()
  expect((await person.send('GET', `/objects/${row.video_object_id}`)).status).toBe(200)
  const other = await signIn(test.app, newPhone())
  expect((await other.send('GET', `/objects/${row.video_object_id}`)).status).toBe(404)
  expect((await other.send('GET', `/identity-checks/${check.id}`)).status).toBe(404)
  // the film is gone a day after the decision (spec K1)
  await request(test.app, 'POST', '/sandbox/clock/advance', { hours: 25 })
  expect((await person.send('GET', `/objects/${row.video_object_id}`)).status).toBe(404)
  expect((await sendVideo(person, check)).status).toBe(409)
})

it.each([
  ['black.webm', 'black'],
  ['audio-only.webm', 'no-picture'],
  ['short.webm', 'too-short'],
])('refuses %s with words, without costing a try; the same prompts stay good', async (name, code) => {
  const { person, check } = await agreedCheck()
  const refused = await sendVideo(person, check, clip(name))
  expect(refused).toMatchObject({ status: 422, body: { code } })
  expect(refused.body.says).toMatch(/重新录|太短|黑/)
  expect((await person.send('GET', `/identity-checks/${check.id}`)).body).toMatchObject({ state: 'waiting-for-video', attemptsLeft: 5 })
  expect((await sendVideo(person, check)).body.state).toBe('passed')
})

it('refuses a film of other prompts, one that changed on the way, one of somebody else, and late ones', async () => {
  const { person, check } = await agreedCheck()
  expect(await sendVideo(person, check, face, { nonce: 'another' })).toMatchObject({ status: 400, body: { code: 'nonce-differs' } })
  expect(await sendVideo(person, check, face, { sha256: '0'.repeat(64) })).toMatchObject({ status: 422, body: { code: 'sha256-differs' } })
  const other = await signIn(test.app, newPhone())
  const stolen = await upload(test.app, person, face, 'face')
  expect(
    (await other.create(`/identity-checks/${check.id}/video`, { uploadId: stolen, nonce: check.nonce, sha256: 'a'.repeat(64) })).status,
  ).toBe(404)
  test.app.context.clock.set('2026-09-14T15:30:00+08:00', 'fixed')
  expect(await sendVideo(person, check)).toMatchObject({ status: 409, body: { code: 'prompts-expired' } })
})

it('says why a face was not accepted and offers the other way from the second failure', async () => {
  const { person, orderId, check } = await agreedCheck()
  await gateways({ identity: 'fail-face' })
  const first = (await sendVideo(person, check)).body as unknown as Check
  expect(first).toMatchObject({ state: 'retry', attemptsLeft: 4, reasons: [{ code: 'face-mismatch' }] })
  expect(first.otherWay).toBeUndefined()
  const second = (await sendVideo(person, (await begin(person, orderId)).body as unknown as Check)).body as unknown as Check
  expect(second.attemptsLeft).toBe(3)
  expect(second.otherWay?.says).toContain('人工')
  for (let left = 2; left >= 0; left -= 1) {
    const next = (await begin(person, orderId)).body as unknown as Check
    expect((await sendVideo(person, next)).body.attemptsLeft).toBe(left)
  }
  expect(await begin(person, orderId)).toMatchObject({ status: 409, body: { code: 'tries-used-up' } })
})

it('costs no try when the judge does not answer or the place is wrong', async () => {
  const { person, orderId, check } = await agreedCheck()
  await gateways({ identity: 'timeout' })
  expect((await sendVideo(person, check)).body).toMatchObject({ state: 'retry', attemptsLeft: 5, reasons: [{ code: 'no-answer' }] })
  await gateways({ identity: 'fail-location' })
  const next = (await begin(person, orderId)).body as unknown as Check
  expect((await sendVideo(person, next)).body).toMatchObject({ attemptsLeft: 5, reasons: [{ code: 'location-elsewhere' }] })
})

it('waits for a person at the desk when the judge is not sure, and takes their word', async () => {
  const { person, orderId, check } = await agreedCheck()
  await gateways({ identity: 'manual' })
  expect((await sendVideo(person, check)).body.state).toBe('in-review')
  expect((await request(test.app, 'POST', `/sandbox/orders/${orderId}/desk`, { action: 'identity', decision: 'pass' })).status).toBe(200)
  expect((await person.send('GET', `/identity-checks/${check.id}`)).body.state).toBe('passed')
  expect((await request(test.app, 'POST', `/sandbox/orders/${orderId}/desk`, { action: 'identity', decision: 'pass' })).status).toBe(409)
})

it('counts for the person who was filmed, not for whoever takes their place', async () => {
  const { person, orderId, check } = await agreedCheck()
  await sendVideo(person, check)
  const known = async () => {
    const order = await test.app.context.db.selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow()
    return (await trueAnswers(test.app.context, order))['identity-check'].checks
  }
  expect(await known()).toMatchObject({ 0: { checkId: check.id, status: 'passed' } })
  const answers = completeAnswers()
  answers['verify-type'].subjectCertificateNumber = '110105198506129020'
  await person.send('PUT', `/orders/${orderId}/answers`, { revision: 1, answers })
  expect(await known()).toEqual({})
})

it('lays the film before the judge again when no verdict came', async () => {
  const { person, check } = await agreedCheck()
  await gateways({ identity: 'manual' })
  await sendVideo(person, check)
  await gateways({ identity: 'ok' })
  expect((await person.send('GET', `/identity-checks/${check.id}`)).body.state).toBe('in-review')
  test.app.context.clock.set('2026-09-14T15:03:00+08:00', 'fixed')
  expect((await person.send('GET', `/identity-checks/${check.id}`)).body.state).toBe('passed')
})

it('takes a place only with its own consent; another province warns, the map being away does not', async () => {
  const { person, orderId } = await filer()
  await agreeTo(person, 'face')
  const shenzhen = { person: 0, location: { latitude: 22.54, longitude: 114.05 } }
  const beijing = { person: 0, location: { latitude: 39.9, longitude: 116.4 } }
  expect((await begin(person, orderId, shenzhen)).status).toBe(403)
  await agreeTo(person, 'location')
  expect((await begin(person, orderId, shenzhen)).body.reasons).toEqual([])
  expect((await begin(person, orderId, beijing)).body).toMatchObject({
    state: 'waiting-for-video',
    reasons: [{ code: 'location-elsewhere' }],
  })
  await gateways({ geocoder: 'timeout' })
  expect((await begin(person, orderId, beijing)).body.reasons).toEqual([])
})

it('refuses a person this filing does not have, and keeps the film out of a broken store', async () => {
  const { person, orderId, check } = await agreedCheck()
  expect((await begin(person, orderId, { person: 3 })).status).toBe(400)
  await gateways({ objects: 'error' })
  expect((await sendVideo(person, check)).status).toBe(503)
  await gateways({ objects: 'ok' })
  expect((await sendVideo(person, check)).body.state).toBe('passed')
})
