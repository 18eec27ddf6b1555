/** One server on a data folder of its own, really ended and started again between the moves. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../server/app'
import { openDatabase } from '../../server/database/connection'
import { writeState } from '../../server/sandbox/state'
import { freePort, type ServerProcess, startServer } from '../../test/server/support/server-process'
import { Expected, type Figures } from './compare'
import { type Move, moves } from './moves'
import { makeOrders, type Order } from './orders'

export type Asked = { start: string; copies: number; entry: readonly string[]; moves?: readonly Move[] }

/** Answers the figures of the last comparison; every restart is compared, and throws where something is wrong. */
export async function onOneFolder(asked: Asked): Promise<Figures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-deadlines-'))
  try {
    const orders = await prepare(dataDir, asked)
    const expected = new Expected(orders, asked.start)
    // Its own folder, also where the tests around it are told of a PostgreSQL.
    return await moveOn({ ...asked, dataDir, expected, port: await freePort(), env: { DATABASE_URL: '' } })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function prepare(dataDir: string, { start, copies }: Asked): Promise<Order[]> {
  const app = await buildApp({ dataDir, sandbox: true, fixedClock: start, minFreeBytes: 0, logLevel: 'silent' })
  try {
    const set = (path: string, payload: object) => app.inject({ method: 'PUT', url: `/api/sandbox${path}`, payload })
    await set('/reviewers', { provider: 'manual', authority: 'manual' })
    const orders = await makeOrders(app, copies)
    await set('/clock', { now: start, mode: 'fixed' })
    return orders
  } finally {
    await app.close()
  }
}

type On = Asked & { dataDir: string; expected: Expected; port: number; env: Record<string, string> }

async function moveOn(on: On): Promise<Figures> {
  let server = await startServer(on)
  let now = on.start
  try {
    for (const { to, how, afterwards } of on.moves ?? moves) {
      now = to(now)
      on.expected.reach(now)
      if (how === 'asleep') {
        await server.stop()
        await moveAsleep(on.dataDir, now)
        server = await startServer(on)
        continue
      }
      await moveClock(server, how, now)
      if (!afterwards) continue
      await (afterwards === 'kill' ? server.kill() : server.stop())
      server = await startServer(on)
    }
    // the heartbeat that fires what is late comes every half second
    await settle(server)
  } finally {
    await server.stop()
  }
  return read(on)
}

async function moveClock({ address }: ServerProcess, how: 'jump' | 'walk', now: string): Promise<void> {
  if (how === 'jump') return put(address, '/clock', 'PUT', { now, mode: 'fixed' })
  const current = (await (await fetch(`${address}/api/sandbox/clock`)).json()) as { now: string }
  return put(address, '/clock/advance', 'POST', { minutes: (Date.parse(now) - Date.parse(current.now)) / 60_000 })
}

async function put(address: string, path: string, method: string, body: object): Promise<void> {
  const answer = await fetch(`${address}/api/sandbox${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

/** Advancing by nothing waits for the clockwork's turn, so for all that is late. */
const settle = ({ address }: ServerProcess) => put(address, '/clock/advance', 'POST', { minutes: 0 })

/** The clock of a sandbox whose server is down. */
async function moveAsleep(dataDir: string, now: string): Promise<void> {
  const app = await buildApp({ dataDir, sandbox: true, fixedClock: now, minFreeBytes: 0, logLevel: 'silent' })
  await writeState(app.context, app.context.db, 'clock', { mode: 'fixed', at: Date.parse(now) })
  await app.close()
}

async function read({ dataDir, expected }: On): Promise<Figures> {
  const db = await openDatabase({ dataDir, databaseUrl: undefined })
  try {
    return await expected.compare(db)
  } finally {
    await db.destroy()
  }
}
