/**
 * What the live channel tells: one row per change of an account, numbered without gaps. The number is taken in the event's own transaction
 * and its row stays locked until that ends, so a later number is never seen before an earlier one, by whichever server.
 */
import type { LiveMessage } from '@contract/live'
import { sql } from 'kysely'
import { daysAfter } from '../clock'
import type { Db, ServerContext } from '../context'

type Topic = Exclude<LiveMessage['topic'], 'beat'>
const keptDays = 1
/** A channel that missed more than this is told that everything changed. */
const mostAtOnce = 100

/** Notes that something of the account changed. */
export async function noteChange(
  tx: Db,
  accountId: string,
  change: { topic: Topic; orderId?: string | undefined; at: string },
): Promise<void> {
  const { seq } = await tx
    .insertInto('live_counters')
    .values({ account_id: accountId, seq: 1 })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ seq: sql`live_counters.seq + 1` }))
    .returning('seq')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('live_events')
    .values({ account_id: accountId, seq, topic: change.topic, order_id: change.orderId ?? null, at: change.at })
    .execute()
}

/** The newest number of each account that has one. */
export async function newestOf(db: Db, accountIds: readonly string[]): Promise<Map<string, number>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db.selectFrom('live_counters').selectAll().where('account_id', 'in', accountIds).execute()
  return new Map(rows.map(({ account_id, seq }) => [account_id, seq]))
}

/** What happened after a number. Where that is no longer kept, or too much, one message per topic says so for all. */
export async function changesAfter(db: Db, accountId: string, since: number, newest: number): Promise<LiveMessage[]> {
  if (newest <= since) return []
  const rows = await db
    .selectFrom('live_events')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('seq', '>', since)
    .where('seq', '<=', newest)
    .orderBy('seq')
    .limit(mostAtOnce + 1)
    .execute()
  if (rows.length > mostAtOnce || rows.length < newest - since) {
    return (['orders', 'notifications', 'mirror'] as const).map((topic) => ({ seq: newest, topic }))
  }
  return rows.map(({ seq, topic, order_id }) => ({ seq, topic, ...(order_id ? { orderId: order_id } : {}) }))
}

/** Old rows go; the numbers stay. */
export async function forgetOldChanges(ctx: ServerContext): Promise<void> {
  await ctx.db.deleteFrom('live_events').where('at', '<', daysAfter(ctx.clock.now(), -keptDays)).execute()
}
