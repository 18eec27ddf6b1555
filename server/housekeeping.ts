/** What goes on by itself while the server runs: deadlines fire, messages are sent, what is no longer needed goes. */
import type { ServerContext } from './context'
import { startTicking } from './lifecycle/ticker'
import { dropOrphans, sweepStorage } from './storage/sweep'
import { sweepUnused } from './storage/sweep-unused'

const tidyEveryMs = 15_000
/** Looking through all orders for replaced pictures is dear: once an hour. */
const roundsBetweenUnused = 240

/** Starts it; the returned function stops it and waits for what is under way. */
export function keepHouse(ctx: ServerContext): () => Promise<void> {
  const stopTicking = startTicking(ctx)
  const noted = (error: unknown) => ctx.log.error({ err: error }, 'tidying failed')
  // With a shared database another server may just be storing a picture whose row is still to come.
  let tidying: Promise<unknown> = ctx.config.databaseUrl ? Promise.resolve() : dropOrphans(ctx).catch(noted)
  let round = 0
  const timer = setInterval(() => {
    const unused = round++ % roundsBetweenUnused === 0
    tidying = tidying
      .then(() => sweepStorage(ctx))
      .then(() => (unused ? sweepUnused(ctx) : 0))
      .catch(noted)
  }, tidyEveryMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await stopTicking()
    await tidying
  }
}
