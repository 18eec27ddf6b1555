// How hard 短信核验 can be tried (reliability B4 Z3; spec B2-17 to 19): five wrong answers and a code is dead, through whichever door and
// however many come at once; texts per phone over all orders and per address; all of it in rows, so that a restart forgets none.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secondsAfter } from '../../server/clock'
import { strictVerification } from '../../server/config'
import { countUnknownLink, requireAct, requireResend } from '../../server/lifecycle/sms-limits'
import { beijingAtTheAuthority, type Door, ministryCode, withLink, zhaoEr } from './support/beijing'
import { type Person, request } from './support/person'
import { startApp, type TestApp } from './support/start-app'
import { sandboxOf } from './support/submitted'

const sentAt = '2026-09-17T15:00:00+08:00'
const dataKey = randomBytes(32).toString('base64')
const sandbox = sandboxOf(() => running.app)
let dataDir = ''
let running: TestApp
let owner: Person
let orderId: string
let door: Door

/** A server with the limits of a real one, on data that outlives it. */
const start = () =>
  startApp({
    dataDir,
    databaseUrl: undefined,
    dataKey,
    fixedClock: sentAt,
    verificationLimits: strictVerification,
    requestsPerMinute: 60_000,
  })

async function restart(): Promise<void> {
  const now = running.app.context.clock.now()
  await running.app.close()
  running = await start()
  running.app.context.clock.set(now, 'fixed')
}
const later = (seconds: number) => running.app.context.clock.set(secondsAfter(running.app.context.clock.now(), seconds), 'fixed')

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'beian-limits-'))
  running = await start()
}, 60_000)
afterAll(async () => {
  await running.app.close()
  await rm(dataDir, { recursive: true, force: true })
})
beforeEach(async () => {
  await sandbox.reset('2026-09-17T14:55:00+08:00', 'maximal')
  ;({ person: owner, orderId } = await beijingAtTheAuthority(running.app, sandbox))
  await sandbox.advance({ minutes: 5 })
  door = withLink(() => running.app, String((await owner.send('POST', path(2, '/invitation'))).body.secret))
}, 60_000)

const path = (n: number, rest = '') => `/orders/${orderId}/sms-verifications/${n}${rest}`
const wrong = { code: '000000', phone: zhaoEr.phone, lastSix: zhaoEr.lastSix }
const attemptsLeft = async () =>
  ((await sandbox.order(orderId)).smsVerifications as { phone: string; attemptsLeft: number }[]).find(({ phone }) => phone === zhaoEr.phone)
    ?.attemptsLeft
const refusalOf = (asked: Promise<void>) =>
  asked.then(
    () => 'allowed',
    (error: { status?: number; failure?: { code: string } }) => `${error.status} ${error.failure?.code}`,
  )

it('is dead after five wrong answers, with a restart and a new text in between: five in a million', async () => {
  // the one code that is not wrong
  const known = await ministryCode(sandbox, zhaoEr.phone)
  const code = known === '000000' ? '111111' : '000000'
  for (const left of [4, 3]) {
    expect((await door.verify({ ...wrong, code })).body).toMatchObject({ outcome: 'no-matching-record' })
    expect(await attemptsLeft()).toBe(left)
  }
  await restart()
  later(61)
  expect((await door.resend()).body).toMatchObject({ outcome: 'sent' })
  // a new text brings no new tries
  expect(await attemptsLeft()).toBe(3)
  for (const left of [2, 1]) {
    await door.verify({ ...wrong, code: '000000' })
    expect(await attemptsLeft()).toBe(left)
  }
  const last = await door.verify({ ...wrong, code: '000000' })
  expect(last.body).toMatchObject({ outcome: 'no-matching-record', invitation: { state: 'lapsed' } })
  expect((await sandbox.order(orderId)).status).toBe('sms-failed')
  // dead: the right code no longer helps
  const right = await ministryCode(sandbox, zhaoEr.phone)
  expect((await door.call('POST', '/verification', { ...wrong, code: right, puzzleId: 'any', answer: '2' })).body.code).toBe(
    'invitation-lapsed',
  )
}, 60_000)

it('counts five of many that come at once', async () => {
  const sums = []
  for (let i = 0; i < 12; i += 1) {
    const { puzzleId, question } = (await door.call('POST', '/puzzle')).body as { puzzleId: string; question: string }
    const [a = 0, b = 0] = (question.match(/\d/g) ?? []).map(Number)
    sums.push({ puzzleId, answer: String(a + b) })
  }
  const code = (await ministryCode(sandbox, zhaoEr.phone)) === '000000' ? '111111' : '000000'
  const answers = await Promise.all(sums.map((sum) => door.call('POST', '/verification', { ...wrong, code, ...sum })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
  expect(await attemptsLeft()).toBe(0)
  const { events } = (await sandbox.order(orderId)) as { events: { event: string }[] }
  expect(events.filter(({ event }) => event === 'sms-wrong')).toHaveLength(5)
}, 60_000)

it('a wrong sum costs no try, and a sum is good once', async () => {
  const { puzzleId, question } = (await door.call('POST', '/puzzle')).body as { puzzleId: string; question: string }
  const [a = 0, b = 0] = (question.match(/\d/g) ?? []).map(Number)
  expect((await door.call('POST', '/verification', { ...wrong, puzzleId, answer: String(a + b + 1) })).body.code).toBe('puzzle-wrong')
  expect((await door.call('POST', '/verification', { ...wrong, puzzleId, answer: String(a + b) })).body.code).toBe('puzzle-wrong')
  expect(await attemptsLeft()).toBe(5)
}, 60_000)

it('two phones may have the same verification open: each has a sum of its own', async () => {
  const ask = async () => {
    const { puzzleId, question } = (await owner.send('POST', path(2, '/puzzle'))).body as { puzzleId: string; question: string }
    const [a = 0, b = 0] = (question.match(/\d/g) ?? []).map(Number)
    return { puzzleId, answer: String(a + b) }
  }
  const ownersSum = await ask()
  await door.call('POST', '/puzzle')
  const code = await ministryCode(sandbox, zhaoEr.phone)
  expect((await owner.send('POST', path(2), { ...wrong, code, ...ownersSum })).body).toMatchObject({ outcome: 'accepted' })
}, 60_000)

describe('texts', () => {
  it('go out once a minute to a phone, three times for a verification, whoever asks', async () => {
    expect((await door.resend()).status).toBe(200)
    const early = await door.resend()
    expect({ status: early.status, code: early.body.code, wait: early.body.retryAfterSeconds }).toEqual({
      status: 429,
      code: 'too-often',
      wait: 60,
    })
    await restart()
    later(59)
    expect((await door.resend()).status).toBe(429)
    later(1)
    expect((await door.resend()).status).toBe(200)
    later(60)
    expect((await door.resend()).status).toBe(200)
    later(60)
    expect((await door.resend()).body.code).toBe('resends-used-up')
  }, 60_000)

  it('are counted by phone over all orders: five an hour, ten a day, also after a restart', async () => {
    const ctx = () => running.app.context
    for (let n = 0; n < 3; n += 1) {
      expect((await door.resend()).status).toBe(200)
      later(61)
    }
    // two more for the same phone in another order, asked for from elsewhere
    for (let n = 0; n < 2; n += 1) {
      expect(await refusalOf(requireResend(ctx(), zhaoEr.phone, '198.51.100.7'))).toBe('allowed')
      later(61)
    }
    await restart()
    expect(await refusalOf(requireResend(ctx(), zhaoEr.phone, '198.51.100.8'))).toBe('429 too-often')
    later(3600)
    for (let n = 0; n < 5; n += 1) {
      expect(await refusalOf(requireResend(ctx(), zhaoEr.phone, '198.51.100.9'))).toBe('allowed')
      later(61)
    }
    later(3600)
    expect(await refusalOf(requireResend(ctx(), zhaoEr.phone, '198.51.100.9'))).toBe('429 too-often')
    later(86_400)
    expect(await refusalOf(requireResend(ctx(), zhaoEr.phone, '198.51.100.9'))).toBe('allowed')
  }, 60_000)

  it('are counted by address over all phones: twenty an hour', async () => {
    const ctx = running.app.context
    for (let n = 0; n < 20; n += 1) expect(await refusalOf(requireResend(ctx, `1390000${1000 + n}`, '203.0.113.5'))).toBe('allowed')
    expect(await refusalOf(requireResend(ctx, '13900009999', '203.0.113.5'))).toBe('429 too-often')
    expect(await refusalOf(requireResend(ctx, '13900009999', '203.0.113.6'))).toBe('allowed')
  }, 60_000)
})

describe('links', () => {
  it('that nobody gave out are counted by address: twenty an hour, then 429; a good one still opens', async () => {
    const guess = () => request(running.app, 'GET', '/invitation', undefined, { 'x-invitation': randomBytes(24).toString('base64url') })
    for (let n = 0; n < 20; n += 1) expect((await guess()).status).toBe(404)
    expect((await guess()).status).toBe(429)
    await restart()
    expect((await guess()).status).toBe(429)
    expect((await door.call('GET', '')).status).toBe(200)
    expect(await refusalOf(countUnknownLink(running.app.context, '203.0.113.77'))).toBe('allowed')
  }, 60_000)

  it('can be used sixty times an hour', async () => {
    for (let n = 0; n < 60; n += 1) await requireAct(running.app.context, 'a-link')
    expect(await refusalOf(requireAct(running.app.context, 'a-link'))).toBe('429 too-often')
    expect(await refusalOf(requireAct(running.app.context, 'another-link'))).toBe('allowed')
  }, 60_000)
})
