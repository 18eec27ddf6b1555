// The secrets of a handing-over (reliability Z2): length, where they never stand, how often they may be guessed; cookies at the computer.
import { strictVerification } from '../../server/config'
import { deviceWords } from '../../server/handoff/device-words'
import { type Person, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile({ miniProgram: false, logLevel: 'trace' })

async function shown(more: Record<string, string> = {}) {
  const computer = await signIn(test.app, newPhone(), 'console')
  const orderId = String((await computer.create('/orders')).body.id)
  const { body } = await computer.send('POST', '/handoffs', { kind: 'continue', orderId }, more)
  return { computer, orderId, body, code: String(body.link).split('?t=')[1] ?? '' }
}
const claim = (code: string, headers: Record<string, string> = {}) =>
  request(test.app, 'POST', '/handoff/claim', { client: 'h5' }, { 'x-handoff': code, ...headers })

it('192 bits each, which fit a mini-program code’s 32 characters, never twice the same', async () => {
  const { computer, orderId, code } = await shown()
  const second = (await claim(code)).body.claim as string
  await computer.send(
    'DELETE',
    `/handoffs/${((await computer.send('GET', `/orders/${orderId}/mirror`)).body.handoff as { id: string }).id}`,
  )
  const next = String((await computer.send('POST', '/handoffs', { kind: 'continue', orderId })).body.link).split('?t=')[1]
  for (const secret of [code, second, next]) expect(Buffer.from(String(secret), 'base64url')).toHaveLength(24)
  expect(new Set([code, second, next]).size).toBe(3)
})

it('stand in no line of the log, in no table, and behind the # of the link', async () => {
  const { computer, body, code } = await shown()
  expect(new URL(String(body.link)).pathname + new URL(String(body.link)).search).toBe('/')
  const second = String((await claim(code)).body.claim)
  await computer.send('POST', `/handoffs/${(body.handoff as { id: string }).id}/answer`, { accept: true })
  const told = await request(test.app, 'GET', '/handoff/claim', undefined, { 'x-claim': second })
  const cookie = /beian_session=([^;]+)/.exec(String(told.headers['set-cookie']))?.[1] ?? 'no cookie'
  const { db } = test.app.context
  const rows = JSON.stringify([
    await db.selectFrom('handoffs').selectAll().execute(),
    await db.selectFrom('sessions').selectAll().execute(),
    await db.selectFrom('live_events').selectAll().execute(),
    await db.selectFrom('idempotency_keys').selectAll().execute(),
  ])
  expect(test.logLines.length).toBeGreaterThan(5)
  for (const secret of [code, second, cookie]) {
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(test.logLines.join('\n')).not.toContain(secret)
    expect(rows).not.toContain(secret)
  }
})

it('a phone’s browser gets its session as a cookie no script can read, for twelve hours', async () => {
  const { computer, body, orderId, code } = await shown()
  const second = String((await claim(code)).body.claim)
  await computer.send('POST', `/handoffs/${(body.handoff as { id: string }).id}/answer`, { accept: true })
  const told = await request(test.app, 'GET', '/handoff/claim', undefined, { 'x-claim': second })
  expect(told.body.session).not.toHaveProperty('token')
  expect(String(told.headers['set-cookie'])).toMatch(/Max-Age=43200;.*HttpOnly;.*SameSite=Lax/)
  const cookie = String(told.headers['set-cookie']).split(';')[0] ?? ''
  expect((await request(test.app, 'GET', '/session', undefined, { cookie })).body).toMatchObject({
    client: 'h5',
    only: { handoff: 'continue', orderId },
  })
  // and from our own pages only
  expect(
    (await request(test.app, 'POST', `/orders/${orderId}/hand-back`, {}, { cookie, origin: 'https://elsewhere.example' })).status,
  ).toBe(403)
})

it('a foreign page cannot take a code with the person’s cookie', async () => {
  const { computer, code } = await shown()
  const mobile = await signIn(test.app, computer.phone, 'h5')
  const foreign = await claim(code, { ...mobile.headers, origin: 'https://elsewhere.example' })
  expect({ status: foreign.status, code: foreign.body.code }).toEqual({ status: 403, code: 'foreign-origin' })
  expect((await claim(code, mobile.headers)).status).toBe(200)
})

it('a phone that has it already and asks again is told where it goes on, without taking it twice', async () => {
  const { computer, orderId, code } = await shown()
  const mobile = await signIn(test.app, computer.phone)
  const other = await signIn(test.app, computer.phone)
  await claim(code, mobile.headers)
  const look = (who: Person) => request(test.app, 'GET', '/handoff', undefined, { 'x-handoff': code, ...who.headers })
  expect((await look(mobile)).body).toMatchObject({ state: 'used', taken: { kind: 'continue', orderId } })
  expect((await look(other)).body).not.toHaveProperty('taken')
  expect((await claim(code, mobile.headers)).body.code).toBe('handoff-used')
})

it('guessing is stopped, for codes that never were and for codes that are over alike', async () => {
  const { computer, code } = await shown()
  await claim(code)
  const { config } = test.app.context
  const usual = config.verificationLimits
  Object.assign(config, { verificationLimits: strictVerification })
  const tries = []
  for (let n = 0; n < 12; n += 1)
    tries.push(
      await claim(n % 2 ? code : 'a'.repeat(32)),
      await request(test.app, 'GET', '/handoff/claim', undefined, { 'x-claim': 'b'.repeat(32) }),
    )
  Object.assign(config, { verificationLimits: usual })
  // reliability Z3: twenty unknown links an hour from one address
  expect(tries.map(({ status }) => status)).toEqual([...Array(20).fill(404), ...Array(4).fill(429)])
  expect(tries.at(-1)?.body).toMatchObject({ code: 'too-often', retryAfterSeconds: expect.any(Number) })
  expect((await computer.send('GET', '/orders')).status).toBe(200)
})

it('an account is shown so many codes in an hour, and told when again', async () => {
  const { computer, orderId } = await shown()
  const { config } = test.app.context
  const usual = config.handoffsPerHour
  Object.assign(config, { handoffsPerHour: 2 })
  const show = () => computer.send('POST', '/handoffs', { kind: 'continue', orderId })
  expect([(await show()).status, (await show()).status]).toEqual([201, 429])
  Object.assign(config, { handoffsPerHour: usual })
})

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
    'Windows 上的 Chrome',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15',
    'Mac 上的 Safari',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0',
    'Windows 上的 Edge',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.44', 'iPhone 上的微信'],
  ['Mozilla/5.0 (Linux; Android 13; V2227A) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36', '安卓手机上的 Chrome'],
  ['curl/8.0', '一台设备'],
  [undefined, '一台设备'],
])('%s is called what a person would call it', (line, words) => {
  expect(deviceWords(undefined, line)).toBe(words)
})
