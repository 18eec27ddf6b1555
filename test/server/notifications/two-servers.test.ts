// Two server processes on one PostgreSQL (issue 4, quality; reliability F8, L3): what one of them writes is heard on the other's live channel
// within two seconds, every message goes out once, and one that dies with messages in its hand leaves them to the other. CI names the
// PostgreSQL in DATABASE_URL.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { LiveMessage } from '@contract/live'
import { WebSocket } from 'ws'
import { openDatabase } from '../../../server/database/connection'
import { bundledServer } from '../support/bundled-server'
import { type SmsParty, smsParty } from '../support/outside-parties'
import { ownDatabase } from '../support/own-database'
import { freePort, type ServerProcess, startServer } from '../support/server-process'

type House = { first: ServerProcess; second: ServerProcess; db: Awaited<ReturnType<typeof openDatabase>>; sms: SmsParty }

async function withTwoServers(act: (house: House) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-told-'))
  const { url, drop } = await ownDatabase(process.env.DATABASE_URL)
  const sms = await smsParty()
  const env = { DATABASE_URL: url, DATA_KEY: randomBytes(32).toString('base64'), SMS_GATEWAY_URL: sms.url, SMS_GATEWAY_KEY: 'k' }
  const entry = bundledServer('server-told')
  const first = await startServer({ dataDir, port: await freePort(), entry, env })
  const second = await startServer({ dataDir, port: await freePort(), entry, env })
  const db = await openDatabase({ databaseUrl: url, dataDir })
  try {
    await act({ first, second, db, sms })
  } finally {
    for (const server of [first, second]) await server.stop()
    await db.destroy()
    await drop()
    await sms.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const send = async (server: ServerProcess, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const init = {
    method,
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }
  const answer = await fetch(`${server.address}/api${path}`, init)
  return { status: answer.status, body: answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>) }
}

/** The code comes by the gateway, as to a phone. */
async function tokenFor({ first, sms }: House, phone: string): Promise<string> {
  await send(first, 'POST', '/sign-in-codes', { phone })
  const code = /\d{6}/.exec(sms.posts.filter(({ to }) => to === phone).at(-1)?.text ?? '')?.[0]
  const { body } = await send(first, 'POST', '/sessions', { phone, code, client: 'weapp', device: phone })
  return String(body.token)
}

async function listen(server: ServerProcess, token: string): Promise<{ heard: { at: number; message: LiveMessage }[]; socket: WebSocket }> {
  const heard: { at: number; message: LiveMessage }[] = []
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/api/live`)
  socket.on('message', (data) => heard.push({ at: performance.now(), message: JSON.parse(String(data)) as LiveMessage }))
  await new Promise((resolve) => socket.on('open', resolve))
  socket.send(JSON.stringify({ token }))
  while (heard.length === 0) await pause(20)
  return { heard, socket }
}

async function heardOnTheOther(house: House): Promise<void> {
  const tokens = await Promise.all(['13700000001', '13700000002'].map((phone) => tokenFor(house, phone)))
  const [mine, theirs] = await Promise.all(tokens.map((token) => listen(house.second, token)))
  const headers = { authorization: `Bearer ${tokens[0]}` }
  const order = await send(house.first, 'POST', '/orders', {}, { ...headers, 'idempotency-key': 'one-tap-only-0001' })
  const at = performance.now()
  expect((await send(house.first, 'POST', `/orders/${order.body.id}/abandonment`, undefined, headers)).status).toBe(200)
  await pause(2000)
  const news = mine?.heard.filter(({ message }) => message.topic !== 'beat') ?? []
  expect(news.map(({ message }) => message.topic)).toEqual(['orders', 'notifications'])
  for (const one of news) expect(one.at - at).toBeLessThan(2000)
  expect(news.map(({ message }) => message.seq)).toEqual([1, 2])
  expect(theirs?.heard.filter(({ message }) => message.topic !== 'beat')).toEqual([])
  for (const channel of [mine, theirs]) channel?.socket.terminate()
}

/** What one server writes the other lists, and every text went out once. */
async function onceEach(house: House): Promise<void> {
  const { sms, first, second } = house
  const token = await tokenFor(house, '13700000003')
  const headers = { authorization: `Bearer ${token}` }
  for (let n = 0; n < 5; n += 1) {
    const made = await send(first, 'POST', '/orders', {}, { ...headers, 'idempotency-key': `order-number-000${n}` })
    await send(second, 'POST', `/orders/${made.body.id}/abandonment`, undefined, headers)
  }
  const { body } = await send(second, 'GET', '/notifications', undefined, headers)
  const lines = body.notifications as { event: string }[]
  expect(lines.map(({ event }) => event)).toEqual(Array(5).fill('order.abandoned'))
  const ids = sms.posts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
}

/** Twelve drafts are warned at once; the first server is killed while the gateway keeps it waiting. */
async function killedWithMessages(house: House): Promise<void> {
  const { sms, first, second, db } = house
  await send(first, 'PUT', '/sandbox/clock', { now: '2026-09-14T15:00:00+08:00', mode: 'fixed' })
  await pause(1200)
  const phones = Array.from({ length: 12 }, (_, n) => `1370000${String(1000 + n)}`)
  for (const phone of phones) {
    const headers = { authorization: `Bearer ${await tokenFor(house, phone)}` }
    expect((await send(first, 'POST', '/orders', {}, { ...headers, 'idempotency-key': `draft-${phone}` })).status).toBe(201)
  }
  sms.posts.length = 0
  sms.mode = 'silent-after'
  // Day 25 of 30 (spec B3): everybody is warned. Both servers take messages, the gateway takes them and answers nobody.
  void send(first, 'PUT', '/sandbox/clock', { now: '2026-10-09T15:00:00+08:00', mode: 'fixed' }).catch(() => undefined)
  await pause(1500)
  await first.kill()
  sms.mode = 'ok'
  // A dead server's message is given back after a minute
  await pause(6000)
  await send(second, 'POST', '/sandbox/clock/advance', { minutes: 10 })
  await pause(1500)
  const rows = await db.selectFrom('outbox').selectAll().where('event', '=', 'draft.expiryWarning').where('channel', '=', 'sms').execute()
  expect(rows.map(({ status }) => status)).toEqual(Array(12).fill('delivered'))
  const told = sms.posts.filter(({ event }) => event === 'draft.expiryWarning')
  expect(new Set(told.map(({ to }) => to)).size).toBe(12)
  expect(told).toHaveLength(12)
  const inbox = await db.selectFrom('notifications').selectAll().where('event', '=', 'draft.expiryWarning').execute()
  expect(inbox).toHaveLength(12)
}

if (process.env.DATABASE_URL)
  it('two processes on the PostgreSQL of DATABASE_URL tell everybody once, and each hears what the other did', async () => {
    await withTwoServers(async (house) => {
      await heardOnTheOther(house)
      await onceEach(house)
      await killedWithMessages(house)
    })
  }, 240_000)
else it.todo('two processes need the PostgreSQL of DATABASE_URL')
