// Two server processes on one PostgreSQL (issue 2 point 8; spec B2 invariants: one open order per account, every deadline once), which CI
// starts and names in DATABASE_URL; PGlite lives in one process, and that is checked here as well.
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp } from '../../server/app'
import { openDatabase } from '../../server/database/connection'
import { bundledServer } from './support/bundled-server'
import { ownDatabase } from './support/own-database'
import { signIn } from './support/person'
import { freePort, type ServerProcess, startServer } from './support/server-process'
import { testNow } from './support/start-app'

const people = 6
type Headers = Record<string, string>
type Reply = { status: number; body: { id?: string; code?: string; openOrderId?: string } }
type House = { servers: readonly ServerProcess[]; persons: readonly Headers[]; db: Awaited<ReturnType<typeof openDatabase>> }

/** Two processes on one new database, the clock of both standing at the tests' moment, and people signed in. */
async function withTwoServers(act: (house: House) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-two-'))
  const { url, drop } = await ownDatabase(process.env.DATABASE_URL)
  const dataKey = randomBytes(32).toString('base64')
  const persons: Headers[] = []
  const first = await buildApp({
    dataDir,
    databaseUrl: url,
    dataKey,
    sandbox: true,
    fixedClock: testNow,
    minFreeBytes: 0,
    logLevel: 'silent',
  })
  for (let n = 0; n < people; n += 1) persons.push((await signIn(first, `1360000${1000 + n}`)).headers)
  await first.inject({ method: 'PUT', url: '/api/sandbox/clock', payload: { now: testNow, mode: 'fixed' } })
  await first.close()
  const db = await openDatabase({ databaseUrl: url, dataDir })
  const entry = bundledServer('server-two')
  const env = { DATABASE_URL: url, DATA_KEY: dataKey }
  const servers: ServerProcess[] = []
  try {
    while (servers.length < 2) servers.push(await startServer({ dataDir, port: await freePort(), entry, env }))
    await act({ servers, persons, db })
  } finally {
    for (const server of servers) await server.stop()
    await db.destroy()
    await drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function send(server: ServerProcess | undefined, method: string, path: string, headers: Headers, body: unknown): Promise<Reply> {
  const init = { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${server?.address}/api${path}`, init)
  return { status: answer.status, body: (await answer.json()) as Reply['body'] }
}
const create = (server: ServerProcess | undefined, headers: Headers, key: string = randomUUID()) =>
  send(server, 'POST', '/orders', { ...headers, 'idempotency-key': key }, {})

async function oneOrderEach({ servers, persons, db }: House): Promise<void> {
  for (const [n, headers] of persons.entries()) {
    // half of them as eight taps, half as one tap sent again and again
    const key = n % 2 === 0 ? undefined : randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => create(servers[i % 2], headers, key)))
    const made = answers.filter(({ status }) => status === 201)
    expect(made.length).toBeGreaterThanOrEqual(1)
    if (key === undefined) expect(made).toHaveLength(1)
    const ids = new Set(answers.flatMap(({ body }) => body.id ?? body.openOrderId ?? []))
    expect([...ids]).toEqual([made[0]?.body.id])
    expect(answers.filter(({ status }) => status !== 201).map(({ status }) => status)).toEqual(Array(8 - made.length).fill(409))
    if (key) expect(await create(servers[0], headers, key)).toEqual(await create(servers[1], headers, key))
  }
  expect(await db.selectFrom('orders').select('id').execute()).toHaveLength(people)
}

/** Moved in one process, the sandbox's clock is moved in the other by its next heartbeat. */
async function oneClock({ servers: [first, second] }: House): Promise<void> {
  await send(first, 'PUT', '/sandbox/clock', {}, { now: '2026-09-20T08:00:00+08:00', mode: 'fixed' })
  await pause(1500)
  const seen = await (await fetch(`${second?.address}/api/sandbox/clock`)).json()
  expect(seen).toEqual({ now: '2026-09-20T08:00:00+08:00', mode: 'fixed' })
  await send(second, 'PUT', '/sandbox/clock', {}, { now: testNow, mode: 'fixed' })
  await pause(1500)
}

async function deadlinesOnce({ servers, db }: House): Promise<void> {
  const orders = await db.selectFrom('orders').select('id').execute()
  const clock = { now: '2026-11-01T00:00:00+08:00', mode: 'fixed' }
  const set = await Promise.all(servers.map((server) => send(server, 'PUT', '/sandbox/clock', {}, clock)))
  expect(set.map(({ status }) => status)).toEqual([200, 200])
  // two more heartbeats of each (every 500 ms)
  await pause(1500)
  const fired = await db.selectFrom('fired_deadlines').selectAll().orderBy('id').execute()
  expect(fired).toHaveLength(people * 2)
  for (const { id } of orders) {
    // a draft is warned on day 25 and expires on day 30 (spec B3 draftIdleDays)
    expect(fired.filter(({ order_id }) => order_id === id).map(({ event, at }) => `${event} ${at}`)).toEqual([
      'draft-warning 2026-10-09T15:00:00+08:00',
      'draft-expired 2026-10-14T15:00:00+08:00',
    ])
    const events = await db.selectFrom('order_events').select('event').where('order_id', '=', id).orderBy('id').execute()
    expect(events.map(({ event }) => event)).toEqual(['created', 'draft-expired'])
  }
  const sent = await db.selectFrom('outbox').select(['dedupe_key', 'status', 'attempts']).where('order_id', 'is not', null).execute()
  // everybody is warned by SMS; the inbox has the warning and the end
  expect(sent).toHaveLength(people)
  const lines = await db.selectFrom('notifications').select('event').execute()
  expect(lines).toHaveLength(people * 2)
  expect(new Set(sent.map(({ dedupe_key }) => dedupe_key)).size).toBe(sent.length)
  const inbox = await db.selectFrom('inbox_messages').select('message_id').where('order_id', 'is not', null).execute()
  expect(new Set(inbox.map(({ message_id }) => message_id)).size).toBe(inbox.length)
}

if (process.env.DATABASE_URL)
  it('two processes on the PostgreSQL of DATABASE_URL: one order per account under creates at once, one clock, every deadline fires once', async () => {
    await withTwoServers(async (house) => {
      await oneOrderEach(house)
      await oneClock(house)
      await deadlinesOnce(house)
    })
  }, 180_000)

it('without a PostgreSQL a second process on the same data is turned away, and told who has it', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-two-'))
  const entry = bundledServer('server-two')
  const env = { DATABASE_URL: '' }
  const first = await startServer({ dataDir, port: await freePort(), entry, env })
  try {
    await expect(startServer({ dataDir, port: await freePort(), entry, env })).rejects.toThrow(/正被另一个进程（pid \d+）使用/)
    expect((await fetch(`${first.address}/api/settings`)).status).toBe(200)
  } finally {
    await first.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 90_000)
