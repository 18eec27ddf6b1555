// Signing in (issue 2 point 8; reliability B4 Z3, Z5): limits, one account on both targets, revocation.
import { newestCode, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'
import { startApp } from './support/start-app'

const test = serverForFile()

it('signs in with the code of the SMS and knows the person afterwards', async () => {
  // The phone of the minimal world's individual.
  const phone = '13800138001'
  const person = await signIn(test.app, phone)
  const session = await person.send('GET', '/session')
  expect(session.status).toBe(200)
  expect(session.body.account).toMatchObject({ phone, maskedPhone: '138****8001', name: '林小溪', nature: 'individual' })
  expect(Buffer.from(String(session.body.draftKey), 'base64')).toHaveLength(32)
})

it('refuses a wrong code with its field and lets the sixth try fail even when it is right', async () => {
  const phone = newPhone()
  await request(test.app, 'POST', '/sign-in-codes', { phone })
  const code = await newestCode(test.app, phone)
  const wrong = code === '000000' ? '000001' : '000000'
  for (const left of [4, 3, 2, 1]) {
    const answer = await request(test.app, 'POST', '/sessions', { phone, code: wrong, client: 'weapp' })
    expect(answer.status).toBe(400)
    expect(answer.body.fields).toEqual([{ anchor: 'code', says: `验证码不对，还可以试 ${left} 次` }])
  }
  await request(test.app, 'POST', '/sessions', { phone, code: wrong, client: 'weapp' })
  const late = await request(test.app, 'POST', '/sessions', { phone, code, client: 'weapp' })
  expect(late.status).toBe(400)
  expect(late.body.code).toBe('code-dead')
})

it('lets a code work once and for five minutes only', async () => {
  const phone = newPhone()
  await request(test.app, 'POST', '/sign-in-codes', { phone })
  const code = await newestCode(test.app, phone)
  test.app.context.clock.set('2026-09-14T15:05:00+08:00', 'fixed')
  expect((await request(test.app, 'POST', '/sessions', { phone, code, client: 'weapp' })).status).toBe(400)
  await request(test.app, 'POST', '/sign-in-codes', { phone })
  const second = await newestCode(test.app, phone)
  expect((await request(test.app, 'POST', '/sessions', { phone, code: second, client: 'weapp' })).status).toBe(201)
  expect((await request(test.app, 'POST', '/sessions', { phone, code: second, client: 'weapp' })).status).toBe(400)
})

it('is one account on both targets, with two devices', async () => {
  const phone = newPhone()
  const weapp = await signIn(test.app, phone, 'weapp')
  const h5 = await signIn(test.app, phone, 'h5')
  expect(h5.accountId).toBe(weapp.accountId)
  const { devices } = (await h5.send('GET', '/devices')).body as { devices: { client: string; current: boolean }[] }
  expect(devices.map(({ client, current }) => `${client}:${current}`).sort()).toEqual(['h5:true', 'weapp:false'])
})

it('binds a WeChat identity to the phone at the first sign-in and finds the account by it afterwards', async () => {
  const phone = newPhone()
  const h5 = await signIn(test.app, phone, 'h5')
  const unbound = await request(test.app, 'POST', '/sessions/wechat', { code: 'sandbox-lin' })
  expect(unbound.status).toBe(202)
  await request(test.app, 'POST', '/sign-in-codes', { phone })
  const body = { phone, code: await newestCode(test.app, phone), client: 'weapp', bindTicket: unbound.body.bindTicket }
  expect((await request(test.app, 'POST', '/sessions', body)).status).toBe(201)
  const bound = await request(test.app, 'POST', '/sessions/wechat', { code: 'sandbox-lin' })
  expect(bound.status).toBe(201)
  expect(bound.body.account).toMatchObject({ id: h5.accountId })
  expect((await request(test.app, 'POST', '/sessions/wechat', { code: 'stranger' })).status).toBe(400)
})

it('gives H5 a cookie no script can read, and takes changes only from its own pages', async () => {
  const phone = newPhone()
  await request(test.app, 'POST', '/sign-in-codes', { phone })
  const answer = await request(test.app, 'POST', '/sessions', { phone, code: await newestCode(test.app, phone), client: 'h5' })
  expect(answer.body.token).toBeUndefined()
  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const headers = { cookie: cookie.split(';')[0] ?? '', host: 'localhost', 'idempotency-key': 'k-12345678' }
  expect((await request(test.app, 'POST', '/orders', {}, headers)).status).toBe(403)
  expect((await request(test.app, 'POST', '/orders', {}, { ...headers, origin: 'https://evil.example' })).status).toBe(403)
  expect((await request(test.app, 'POST', '/orders', {}, { ...headers, origin: 'http://localhost' })).status).toBe(201)
})

it('ends a session at once: its own, another device, and never somebody else’s', async () => {
  const phone = newPhone()
  const one = await signIn(test.app, phone)
  const two = await signIn(test.app, phone)
  const other = await signIn(test.app, newPhone())
  const { devices } = (await two.send('GET', '/devices')).body as { devices: { id: string; current: boolean }[] }
  const first = devices.find((device) => !device.current)
  expect((await other.send('DELETE', `/devices/${first?.id}`)).status).toBe(404)
  expect((await two.send('DELETE', `/devices/${first?.id}`)).status).toBe(204)
  expect((await one.send('GET', '/session')).status).toBe(401)
  expect((await two.send('DELETE', '/session')).status).toBe(204)
  expect((await two.send('GET', '/session')).status).toBe(401)
})

describe('limits outside the sandbox’s generosity', () => {
  it('sends one code a minute, five an hour', async () => {
    const phone = newPhone()
    const limits = { minSeconds: 60, perHour: 5, perDay: 10, perHourAndAddress: 20 }
    const strict = await startApp({ signInLimits: limits })
    const send = () => request(strict.app, 'POST', '/sign-in-codes', { phone })
    expect((await send()).status).toBe(202)
    const soon = await send()
    expect(soon.status).toBe(429)
    expect(soon.body.retryAfterSeconds).toBe(60)
    for (let minute = 1; minute < 5; minute++) {
      strict.app.context.clock.set(`2026-09-14T15:0${minute}:00+08:00`, 'fixed')
      expect((await send()).status).toBe(202)
    }
    strict.app.context.clock.set('2026-09-14T15:30:00+08:00', 'fixed')
    const sixth = await send()
    expect(sixth.status).toBe(429)
    expect(sixth.body.retryAfterSeconds).toBe(30 * 60)
    await strict.stop()
  }, 60_000)
})
