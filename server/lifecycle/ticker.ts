/** The heartbeat of the server: fires what is due and sends what waits, a little at a time, never twice at once in one process. */
import type { ServerContext } from '../context'
import { watchExpiries } from '../notifications/expiry-watch'
import { readState } from '../sandbox/state'
import { deliverDue } from './outbox'
import { type Fired, sweep } from './sweeper'

const everyMs = 500
const queues = new WeakMap<ServerContext, Promise<unknown>>()

/** Runs one piece of clockwork after the other: the heartbeat and a moved clock must not mix. */
export function inTurn<T>(ctx: ServerContext, work: () => Promise<T>): Promise<T> {
  const before = queues.get(ctx) ?? Promise.resolve()
  const next = before.catch(() => undefined).then(work)
  queues.set(ctx, next)
  return next
}

/** Several servers on one database play one sandbox: a clock that one of them moved is every one's by the next beat. */
const followClock = (ctx: ServerContext): Promise<void> =>
  inTurn(ctx, async () => {
    if (!ctx.config.sandbox || !ctx.config.databaseUrl) return
    const shared = await readState(ctx, ctx.db, 'clock')
    if (JSON.stringify(shared) !== JSON.stringify(ctx.clock.state())) ctx.clock.restore(shared)
  })

/** Fires and sends everything due now. */
export const tick = (ctx: ServerContext): Promise<Fired[]> =>
  inTurn(ctx, async () => {
    const fired = await sweep(ctx, ctx.clock.now())
    await watchExpiries(ctx)
    await deliverDue(ctx)
    return fired
  })

/** Keeps ticking until the returned function is called; that waits for the tick under way. */
export function startTicking(ctx: ServerContext): () => Promise<void> {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(async () => {
      if (stopped) return
      await followClock(ctx)
        .then(() => tick(ctx))
        .catch((error: unknown) => ctx.log.error({ err: error }, 'tick failed'))
    })
  }, everyMs)
  timer.unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await running
  }
}
