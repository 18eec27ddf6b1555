/** Once a day, at nine by the server's clock: whoever has something that soon ends is told, 30 and 7 days before, each once. */
import { clockOf, dayOf } from '@domain/calendar/moment'
import { expiringEvents, expiringText, expiryWarnings } from '@domain/notifications/expiring'
import { accountNotification } from '@domain/notifications/notifications'
import type { ServerContext } from '../context'
import { phoneOf } from '../repositories/accounts'
import { tell } from './tell'
import { type Ending, thingsThatEnd } from './things-that-end'

const lookedAt = '09:00'
/** When each server last looked. Another server, or this one after a restart, looks again and finds everything told. */
const looks = new WeakMap<ServerContext, string>()

/** Looks when it is time; answers how many were told. */
export async function watchExpiries(ctx: ServerContext): Promise<number> {
  const now = ctx.clock.now()
  const since = looks.get(ctx) ?? now
  const again = looks.has(ctx) && (dayOf(since) === dayOf(now) ? clockOf(since) >= lookedAt : false)
  if (again || (dayOf(since) === dayOf(now) && clockOf(now) < lookedAt)) return 0
  looks.set(ctx, now)
  let told = 0
  for (const accountId of await accountsThatHave(ctx)) told += await tellAccount(ctx, accountId, since, now)
  return told
}

/** Accounts with something filed, kept or given to them. */
async function accountsThatHave(ctx: ServerContext): Promise<string[]> {
  const filed = await ctx.db.selectFrom('orders').select('account_id').where('status', '=', 'approved').distinct().execute()
  const kept = await ctx.db.selectFrom('library_entries').select('account_id').distinct().execute()
  const coded = await ctx.db.selectFrom('orders').select('account_id').where('locked_codes_sealed', 'is not', null).distinct().execute()
  return [...new Set([...filed, ...kept, ...coded].map(({ account_id }) => account_id))]
}

async function tellAccount(ctx: ServerContext, accountId: string, since: string, now: string): Promise<number> {
  let told = 0
  for (const ending of await thingsThatEnd(ctx, accountId, await phoneOf(ctx, ctx.db, accountId))) {
    for (const { daysBefore, at } of expiryWarnings(ending.lastDay, since, now)) {
      if (await tellEnding(ctx, accountId, ending, daysBefore, at)) told += 1
    }
  }
  return told
}

function tellEnding(ctx: ServerContext, accountId: string, { kind, id, what, lastDay, link }: Ending, daysBefore: number, at: string) {
  const told = accountNotification(expiringEvents[kind], expiringText(kind, what, lastDay, at))
  const key = `${accountId}/${told.event}/${id}/${lastDay}/${daysBefore}`
  return ctx.db.transaction().execute((tx) => tell(ctx, tx, { accountId, told, at, link, key, about: what }))
}
