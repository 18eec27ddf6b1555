/** Two servers on one PostgreSQL, both with their heartbeat; the clock is moved at either, and one is killed while it fires. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp } from '../../server/app'
import { openDatabase } from '../../server/database/connection'
import { ownDatabase } from '../../test/server/support/own-database'
import { freePort, type ServerProcess, startServer } from '../../test/server/support/server-process'
import { Expected, type Figures } from './compare'
import { moves } from './moves'
import type { Asked } from './one-process'
import { makeOrders } from './orders'

/** `server`: the address of a PostgreSQL in which a database may be made. */
export async function onOnePostgresql(asked: Asked, server: string): Promise<Figures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-deadlines-'))
  const { url, drop } = await ownDatabase(server)
  const dataKey = randomBytes(32).toString('base64')
  try {
    const app = await buildApp({
      dataDir,
      databaseUrl: url,
      dataKey,
      sandbox: true,
      fixedClock: asked.start,
      minFreeBytes: 0,
      logLevel: 'silent',
    })
    await app.inject({ method: 'PUT', url: '/api/sandbox/reviewers', payload: { provider: 'manual', authority: 'manual' } })
    const orders = await makeOrders(app, asked.copies)
    await app.inject({ method: 'PUT', url: '/api/sandbox/clock', payload: { now: asked.start, mode: 'fixed' } })
    await app.close()
    const expected = new Expected(orders, asked.start)
    await moveBoth({ ...asked, dataDir, expected, env: { DATABASE_URL: url, DATA_KEY: dataKey } })
    const db = await openDatabase({ databaseUrl: url, dataDir })
    const figures = await expected.compare(db)
    await db.destroy()
    return figures
  } finally {
    await drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

type Both = Asked & { dataDir: string; expected: Expected; env: Record<string, string> }

async function moveBoth(both: Both): Promise<void> {
  const ports = [await freePort(), await freePort()]
  const starting = (n: number) => startServer({ ...both, port: ports[n] ?? 0 })
  const servers: ServerProcess[] = [await starting(0), await starting(1)]
  try {
    let now = both.start
    for (const [i, { to, afterwards }] of moves.entries()) {
      now = to(now)
      both.expected.reach(now)
      const [first, second] = i % 2 === 0 ? [0, 1] : [1, 0]
      const moved = setClock(servers[first], now)
      // a server that is killed does not answer
      if (afterwards === 'kill') moved.catch(() => undefined)
      if (afterwards === 'kill') {
        // somewhere in the middle of what it fires; the other one goes on
        await pause(30)
        await servers[first]?.kill()
        await moved.catch(() => undefined)
        await setClock(servers[second], now)
        servers[first] = await starting(first)
      } else await moved
      // two heartbeats of both
      await pause(1200)
    }
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function setClock(server: ServerProcess | undefined, now: string): Promise<void> {
  const answer = await fetch(`${server?.address}/api/sandbox/clock`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now, mode: 'fixed' }),
  })
  if (!answer.ok) throw new Error(`clock: ${answer.status} ${await answer.text()}`)
}
