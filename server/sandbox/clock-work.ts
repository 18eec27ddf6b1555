/** Moving the sandbox's clock: everything that would have happened on the way happens, in order, at its own time. */
import { addMinutes, isBefore } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import type { ServerContext } from '../context'
import { deliverDue } from '../lifecycle/outbox'
import { type Fired, sweep } from '../lifecycle/sweeper'
import { inTurn } from '../lifecycle/ticker'
import { watchExpiries } from '../notifications/expiry-watch'
import { Refusal } from '../routes/refusal'
import { sweepStorage } from '../storage/sweep'
import { writeState } from './state'

export type Span = { minutes?: number | undefined; hours?: number | undefined; days?: number | undefined; workdays?: number | undefined }

/** As far as the sandbox's clock goes. */
const lastYear = 2100

/** The moment a span later: minutes, hours and days first, then workdays at the same hour. 400 beyond the clock's last year. */
export function later(now: string, { minutes = 0, hours = 0, days = 0, workdays = 0 }: Span): string {
  const ms = Date.parse(now) + ((days * 24 + hours) * 60 + minutes) * 60_000
  if (new Date(ms).getUTCFullYear() >= lastYear) {
    throw new Refusal(400, { code: 'too-far', says: `沙箱的时钟最远走到 ${lastYear} 年`, wayOut: '请走近一些' })
  }
  const at = addMinutes(now, (days * 24 + hours) * 60 + minutes)
  return workdays > 0 ? addWorkdays(at, workdays) : at
}

/** Sets the clock and lets what is due by then happen at once. */
export const setClock = (ctx: ServerContext, now: string, mode: 'running' | 'fixed'): Promise<void> =>
  inTurn(ctx, async () => {
    ctx.clock.set(now, mode)
    await keepClock(ctx)
    await sweep(ctx, ctx.clock.now())
    await watchExpiries(ctx)
    await deliverDue(ctx)
    await sweepStorage(ctx)
  })

/** Moves the clock on, stopping at every deadline and every message's next try on the way. */
export const advanceClock = (ctx: ServerContext, span: Span): Promise<{ now: string; fired: Fired[] }> =>
  inTurn(ctx, async () => {
    const { mode } = ctx.clock.state()
    const target = later(ctx.clock.now(), span)
    const fired: Fired[] = []
    await deliverDue(ctx)
    for (;;) {
      const next = await nextMoment(ctx, target)
      if (next === undefined) break
      if (isBefore(ctx.clock.now(), next)) ctx.clock.set(next, 'fixed')
      fired.push(...(await sweep(ctx, next)))
      await deliverDue(ctx)
    }
    ctx.clock.set(target, mode)
    await keepClock(ctx)
    if ((await watchExpiries(ctx)) > 0) await deliverDue(ctx)
    await sweepStorage(ctx)
    return { now: ctx.clock.now(), fired }
  })

export const keepClock = (ctx: ServerContext) => writeState(ctx, ctx.db, 'clock', ctx.clock.state())

/** The earliest moment up to the target at which something is to be done. */
async function nextMoment(ctx: ServerContext, target: string): Promise<string | undefined> {
  const deadline = await ctx.db
    .selectFrom('deadlines')
    .select('at')
    .where('fired_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('at', '<=', target)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  const message = await ctx.db
    .selectFrom('outbox')
    .select('next_try_at as at')
    .where('status', 'in', ['waiting', 'sending'])
    .where('next_try_at', '<=', target)
    .where('next_try_at', '>', ctx.clock.now())
    .orderBy('next_try_at')
    .limit(1)
    .executeTakeFirst()
  if (!deadline || !message) return (deadline ?? message)?.at
  return isBefore(message.at, deadline.at) ? message.at : deadline.at
}
