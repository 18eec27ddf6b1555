// Deadlines fire exactly once, in order, at their own time, with several sweepers and several servers, and after a restart (issue 2 point 8;
// spec B2 invariant vi; architecture "Time").
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { deliverDue } from '../../server/lifecycle/outbox'
import { sweep } from '../../server/lifecycle/sweeper'
import { tick } from '../../server/lifecycle/ticker'
import { type Person, signIn } from './support/person'
import { startApp, type TestApp } from './support/start-app'

const dataKey = randomBytes(32).toString('base64')
const people = 12
const started: TestApp[] = []
const start = async (options: Parameters<typeof startApp>[0]) => {
  const app = await startApp({ dataKey, ...options })
  started.push(app)
  return app
}
afterEach(async () => {
  for (const app of started.splice(0).reverse()) await app.stop()
})

/** Drafts of several people: each is warned on day 25 and expires on day 30. */
async function drafts(app: FastifyInstance): Promise<{ person: Person; orderId: string }[]> {
  const made = []
  for (let i = 0; i < people; i += 1) {
    const person = await signIn(app, `1370000${String(1000 + i)}`)
    made.push({ person, orderId: String((await person.create('/orders')).body.id) })
  }
  return made
}

async function firedIn(app: FastifyInstance) {
  const rows = await app.context.db.selectFrom('fired_deadlines').selectAll().orderBy('id').execute()
  return rows.map(({ order_id, event, at }) => ({ order_id, event, at }))
}

async function expectOnce(app: FastifyInstance, orders: readonly { orderId: string }[]) {
  const fired = await firedIn(app)
  expect(fired).toHaveLength(orders.length * 2)
  for (const { orderId } of orders) {
    expect(fired.filter(({ order_id }) => order_id === orderId)).toEqual([
      { order_id: orderId, event: 'draft-warning', at: '2026-10-09T15:00:00+08:00' },
      { order_id: orderId, event: 'draft-expired', at: '2026-10-14T15:00:00+08:00' },
    ])
    const events = await app.context.db.selectFrom('order_events').select('event').where('order_id', '=', orderId).orderBy('id').execute()
    expect(events.map(({ event }) => event)).toEqual(['created', 'draft-expired'])
  }
}

it('with several sweepers and senders at once in one server', async () => {
  const { app } = await start({})
  const orders = await drafts(app)
  app.context.clock.set('2026-11-01T00:00:00+08:00', 'fixed')
  const now = app.context.clock.now()
  const answers = await Promise.all([1, 2, 3, 4].map(() => sweep(app.context, now)))
  expect(answers.flat()).toHaveLength(people * 2)
  await expectOnce(app, orders)
  await Promise.all([1, 2, 3].map(() => deliverDue(app.context)))
  const sent = await app.context.db.selectFrom('outbox').selectAll().where('event', '!=', 'account.sign-in-code').execute()
  expect(sent.every(({ status, attempts }) => status === 'delivered' && attempts === 1)).toBe(true)
  expect(new Set(sent.map(({ dedupe_key }) => dedupe_key)).size).toBe(sent.length)
}, 90_000)

// PGlite lives in one process: two servers need a PostgreSQL, which CI starts.
if (process.env.TEST_DATABASE_URL)
  it('with two servers on one PostgreSQL', async () => {
    const first = await start({})
    const second = await start({ databaseUrl: first.app.context.config.databaseUrl ?? '' })
    const orders = await drafts(first.app)
    for (const { app } of [first, second]) app.context.clock.set('2026-11-01T00:00:00+08:00', 'fixed')
    const answers = await Promise.all([first, second, first, second].map(({ app }) => sweep(app.context, app.context.clock.now())))
    expect(answers.flat()).toHaveLength(people * 2)
    await expectOnce(first.app, orders)
  }, 90_000)

it('at once after a restart, still at their own time', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-restart-'))
  try {
    const before = await startApp({ dataDir, databaseUrl: undefined })
    const person = await signIn(before.app, '13700009999')
    const orderId = String((await person.create('/orders')).body.id)
    await before.stop()
    const after = await startApp({ dataDir, databaseUrl: undefined, fixedClock: '2026-12-24T00:00:00+08:00' })
    expect(await tick(after.app.context)).toEqual([
      { orderId, event: 'draft-warning', at: '2026-10-09T15:00:00+08:00' },
      { orderId, event: 'draft-expired', at: '2026-10-14T15:00:00+08:00' },
    ])
    expect(await tick(after.app.context)).toEqual([])
    await after.stop()
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}, 90_000)
