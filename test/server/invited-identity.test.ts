// 视频核身 by the second person through a link (spec A18, C15, J3; issue 5 item 3, issue 7 item 5): their own consent, their own video, one person
// of one order; the result arrives in the owner's draft, the face does not.
import { beijingAnswers, zhaoEr } from './support/beijing'
import { beijingDraft, clip, linkToCheck, secondPhone } from './support/invited-check'
import { type Person, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'
import { agreeTo, createUpload, sendPiece, upload } from './support/upload'

const test = serverForFile()
let owner: Person
let orderId: string

// serverForFile puts the clock to 2026-09-14T15:00:00+08:00
beforeEach(async () => {
  ;({ owner, orderId } = await beijingDraft(test.app, newPhone()))
})
afterEach(() => request(test.app, 'PUT', '/sandbox/gateways', { identity: 'ok', geocoder: 'ok' }))

const phoneWith = async () => secondPhone(test.app, await linkToCheck(owner, orderId))
const agreed = async () => {
  const phone = await phoneWith()
  await phone.agree('face')
  return phone
}
type People = {
  revision: number
  people: { person: number; maskedName: string; state: string | null; invitation: { state: string } | null }[]
}
const people = async () => (await owner.send('GET', `/orders/${orderId}/identity-checks`)).body as unknown as People
const draft = async () =>
  (await owner.send('GET', `/orders/${orderId}/answers`)).body as unknown as {
    revision: number
    answers: {
      'identity-check': { checks?: Record<string, { checkId: string; status: string; at: string }> }
      subject: { subjectName: string }
    }
  }

it('tells who asks, who is to be filmed and until when, all masked, and nothing else of the order', async () => {
  const phone = await phoneWith()
  const { status, body } = await phone.look()
  expect(status).toBe(200)
  expect(body).toEqual({
    purpose: 'identity-check',
    state: 'waiting',
    linkUntil: '2026-09-17T15:00:00+08:00',
    about: {
      filingType: 'initial',
      maskedDomain: 'be***o.cn',
      askedBy: { maskedName: '北京样例**有限公司', maskedPhone: expect.stringMatching(/^1\d\d\*{4}\d{4}$/) },
      maskedName: '赵*',
      consents: [],
      attemptsLeft: 5,
      check: null,
      videoKept: false,
    },
  })
  for (const secret of [orderId, zhaoEr.name, zhaoEr.idNumber, '陈一', owner.phone]) expect(JSON.stringify(body)).not.toContain(secret)
  expect(await people()).toMatchObject({ people: [{ person: 0, maskedName: '赵*', state: null, invitation: { state: 'opened' } }] })
})

it('asks the second person for a consent of their own; the account’s does not count for them', async () => {
  await agreeTo(owner, 'face')
  const phone = await phoneWith()
  const refused = { status: 403, body: { code: 'consent-needed' } }
  expect(await phone.call('POST', '/identity-checks', {})).toMatchObject(refused)
  expect((await createUpload(test.app, phone, 1000, 'face', '/api/invitation/uploads')).statusCode).toBe(403)
  expect((await phone.agree('face')).body).toMatchObject({
    about: { consents: [{ purpose: 'face', given: true, textVersion: '2026-11', at: '2026-09-14T15:00:00+08:00' }] },
  })
  expect((await phone.begin()).state).toBe('waiting-for-video')
  // the place has a consent of its own
  const place = { location: { latitude: 39.92, longitude: 116.44 } }
  expect(await phone.call('POST', '/identity-checks', place)).toMatchObject(refused)
  await phone.agree('location')
  expect((await phone.call('POST', '/identity-checks', place)).status).toBe(201)
  // it is kept with the link, not in the account's ledger
  const { consents } = (await owner.send('GET', '/consents')).body as { consents: { purpose: string }[] }
  expect(consents.map(({ purpose }) => purpose)).toEqual(['face'])
})

it('passes, and the result stands in the owner’s draft under a new revision', async () => {
  const phone = await agreed()
  const before = (await draft()).revision
  const answer = await phone.film(await phone.begin())
  expect(answer).toMatchObject({ status: 200, body: { state: 'passed', maskedName: '赵*' } })
  const { revision, answers } = await draft()
  expect(revision).toBeGreaterThan(before)
  expect(answers['identity-check'].checks).toEqual({ '0': { checkId: answer.body.id, status: 'passed', at: '2026-09-14T15:00:00+08:00' } })
  expect(answers.subject.subjectName).toBe('北京样例科技有限公司')
  expect(await people()).toMatchObject({ revision, people: [{ state: 'passed', invitation: { state: 'used' } }] })
  expect((await phone.look()).body).toMatchObject({ state: 'passed', about: { videoKept: true } })
  // used: nothing more can be done with it, and no second link is needed
  expect(await phone.call('POST', '/identity-checks', {})).toMatchObject({ status: 409, body: { code: 'invitation-used' } })
  expect((await owner.send('POST', `/orders/${orderId}/identity-checks/0/invitation`)).body.code).toBe('already-passed')
  // an older copy on the owner's phone does not overwrite it unseen
  const stale = await owner.send('PUT', `/orders/${orderId}/answers`, { revision: before, answers: beijingAnswers() })
  expect(stale).toMatchObject({ status: 409, body: { theirs: { revision } } })
})

it('tells the account’s open pages, by the order only', async () => {
  const phone = await agreed()
  const check = await phone.begin()
  const { db } = test.app.context
  const count = () => db.selectFrom('live_events').select(['topic', 'order_id']).where('account_id', '=', owner.accountId).execute()
  const before = (await count()).length
  await phone.film(check)
  const after = (await count()).slice(before)
  expect(after).toContainEqual({ topic: 'orders', order_id: orderId })
  expect(after).toContainEqual({ topic: 'mirror', order_id: orderId })
})

it('keeps the face from the account: neither its video, nor its prompts, nor a way to film in its place', async () => {
  const phone = await agreed()
  const check = await phone.begin()
  await agreeTo(owner, 'face')
  const uploadId = await upload(test.app, owner, clip('face.webm'), 'face')
  const given = { uploadId, nonce: check.nonce, sha256: '0'.repeat(64) }
  expect((await owner.send('GET', `/identity-checks/${check.id}`)).status).toBe(404)
  expect((await owner.create(`/identity-checks/${check.id}/video`, given)).status).toBe(404)
  // an upload of the account is none of the link's, and the other way
  expect((await phone.call('POST', '/identity-check/video', given)).status).toBe(404)
  const theirs = await upload(test.app, phone, clip('face.webm'), 'face', '/api/invitation/uploads')
  expect((await sendPiece(test.app, owner, theirs, 0, Buffer.alloc(10))).statusCode).toBe(404)
  expect(
    (await owner.create(`/orders/${orderId}/materials`, { uploadId: theirs, slot: 'commitment-video', purpose: 'face', takenBytes: 10 }))
      .status,
  ).toBe(404)
  expect((await sendPiece(test.app, phone, uploadId, 0, Buffer.alloc(10), '/api/invitation/uploads')).statusCode).toBe(404)
  await phone.film(check)
  const row = await test.app.context.db.selectFrom('identity_checks').selectAll().where('id', '=', check.id).executeTakeFirstOrThrow()
  const object = String(row.video_object_id)
  expect((await owner.send('GET', `/objects/${object}`)).status).toBe(404)
  expect((await owner.send('DELETE', `/objects/${object}`)).status).toBe(404)
  expect((await request(test.app, 'GET', `/objects/${object}`, undefined, phone.headers)).status).toBe(401)
  expect(JSON.stringify((await owner.send('POST', '/account/export')).body)).not.toContain(object)
  expect((await owner.send('GET', `/identity-checks/${check.id}`)).body).toMatchObject({ state: 'passed', nonce: '', actions: [] })
  // gone a day after the decision (spec K1)
  await request(test.app, 'POST', '/sandbox/clock/advance', { hours: 25 })
  expect(await test.app.context.db.selectFrom('objects').selectAll().where('id', '=', object).execute()).toEqual([])
  expect((await phone.look()).body).toMatchObject({ state: 'passed', about: { videoKept: false } })
})

it('deletes the video at once when the second person takes the consent back', async () => {
  const phone = await agreed()
  await request(test.app, 'PUT', '/sandbox/gateways', { identity: 'manual' })
  expect((await phone.film(await phone.begin())).body.state).toBe('in-review')
  expect((await phone.look()).body).toMatchObject({ state: 'in-review', about: { videoKept: true } })
  expect((await draft()).answers['identity-check'].checks?.['0']?.status).toBe('submitted')
  expect((await phone.agree('face', false)).body).toMatchObject({
    state: 'waiting',
    about: { consents: [{ purpose: 'face', given: false }], videoKept: false, check: { state: 'retry' } },
  })
  expect((await draft()).answers['identity-check'].checks?.['0']?.status).toBe('retry')
  expect(await phone.call('POST', '/identity-checks', {})).toMatchObject({ status: 403 })
})

it('waits for a decision by hand, which arrives in the draft as well', async () => {
  const phone = await agreed()
  await request(test.app, 'PUT', '/sandbox/gateways', { identity: 'manual' })
  await phone.film(await phone.begin())
  const desk = await request(test.app, 'POST', `/sandbox/orders/${orderId}/desk`, { action: 'identity', decision: 'pass' })
  expect(desk.status).toBe(200)
  expect((await draft()).answers['identity-check'].checks?.['0']?.status).toBe('passed')
  expect((await phone.look()).body).toMatchObject({ state: 'passed' })
  expect((await phone.call('GET', '/identity-check')).body).toMatchObject({ state: 'passed' })
})

it('answers the same video twice with one try, and an unusable one without costing any', async () => {
  const phone = await agreed()
  const check = await phone.begin()
  expect(await phone.film(check, clip('black.webm'))).toMatchObject({ status: 422, body: { code: 'black' } })
  const first = await phone.film(check)
  const again = await phone.call('POST', '/identity-check/video', {
    uploadId: 'gone',
    nonce: check.nonce,
    sha256: (
      await test.app.context.db.selectFrom('identity_checks').select('video_sha256').where('id', '=', check.id).executeTakeFirstOrThrow()
    ).video_sha256,
  })
  expect(again.body).toEqual(first.body)
})

it('stops when it is taken back, replaced, 72 hours old, or when another person takes the place', async () => {
  const code = async (phone: Awaited<ReturnType<typeof phoneWith>>) => (await phone.call('POST', '/identity-checks', {})).body.code
  const first = await agreed()
  const check = await first.begin()
  const uploadId = await upload(test.app, first, clip('face.webm'), 'face', '/api/invitation/uploads')
  const second = await agreed()
  expect(await code(first)).toBe('invitation-revoked')
  expect((await first.look()).body).toEqual({
    purpose: 'identity-check',
    state: 'revoked',
    linkUntil: '2026-09-17T15:00:00+08:00',
    about: null,
  })
  // what was on its way is not taken any more
  expect((await first.call('POST', '/identity-check/video', { uploadId, nonce: check.nonce, sha256: 'a'.repeat(64) })).body.code).toBe(
    'invitation-revoked',
  )
  expect((await createUpload(test.app, first, 10, 'face', '/api/invitation/uploads')).statusCode).toBe(409)
  expect((await owner.send('DELETE', `/orders/${orderId}/identity-checks/0/invitation`)).status).toBe(204)
  expect(await code(second)).toBe('invitation-revoked')
  const third = await agreed()
  const answers = beijingAnswers()
  const another = { ...answers, sitePersons: [{ ...answers.sitePersons[0], name: '孙三', idNumber: '110105199003071234' }] }
  const { revision } = await draft()
  await owner.send('PUT', `/orders/${orderId}/answers`, { revision, answers: another })
  expect(await code(third)).toBe('invitation-ended')
  expect((await people()).people).toMatchObject([{ maskedName: '孙*', invitation: null }])
  const fourth = await agreed()
  test.app.context.clock.set('2026-09-17T15:00:00+08:00', 'fixed')
  expect(await code(fourth)).toBe('invitation-expired')
  expect((await fourth.look()).body).toMatchObject({ state: 'expired', about: null })
})

it('warns of a place in another province and goes on (spec C15, K5)', async () => {
  const phone = await agreed()
  await phone.agree('location')
  // 广州, while the filing is in 北京
  const check = await phone.begin({ location: { latitude: 23.13, longitude: 113.26 } })
  expect(check).toMatchObject({
    state: 'waiting-for-video',
    reasons: [{ code: 'location-elsewhere' }],
    otherWay: { says: expect.any(String) },
  })
})

it('opens nothing of 短信核验, and a stranger’s order has no link to give', async () => {
  const phone = await phoneWith()
  for (const path of ['/puzzle', '/resends', '/verification']) {
    const body = { code: '123456', phone: zhaoEr.phone, lastSix: '089019', puzzleId: 'p', answer: '1' }
    expect((await phone.call('POST', path, path === '/puzzle' ? undefined : body)).body.code).toBe('invitation-unknown')
  }
  const other = await signIn(test.app, newPhone())
  expect((await other.send('POST', `/orders/${orderId}/identity-checks/0/invitation`)).status).toBe(404)
  expect((await owner.send('POST', `/orders/${orderId}/identity-checks/1/invitation`)).body.code).toBe('no-such-person')
})

it('keeps the secret out of the database and out of the log', async () => {
  const secret = await linkToCheck(owner, orderId)
  const phone = secondPhone(test.app, secret)
  await phone.agree('face')
  await phone.film(await phone.begin())
  const rows = await test.app.context.db.selectFrom('invitations').selectAll().where('order_id', '=', orderId).execute()
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(test.logLines.join('')).not.toContain(secret)
  expect(test.logLines.join('')).toContain('/api/invitation')
})
