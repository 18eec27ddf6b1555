/** What is on record about an order beside its row: history, refusals, calls, phones; read in one go for a page. */
import type { Actor, LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { lifecycleEvents } from '@domain/lifecycle/lifecycle-event'
import type { Db, ServerContext } from '../context'
import { correctionsOf, type KeptCorrection } from './corrections'
import type { Reason } from './move-order'
import type { OrderRow, SmsRow } from './rows'
import { openVerifications } from './sms-verifications'

export type HistoryLine = { event: LifecycleEvent; actor: Actor; at: string }
export type OrderFacts = {
  events: HistoryLine[]
  /** Of the last refusal, while it is still to be answered. */
  reasons: Reason[]
  callFrom: string | undefined
  phones: SmsRow[]
  corrections: KeptCorrection[]
}

const sentBack = [
  'initial-changes-requested',
  'initial-rejected',
  'authority-rejected',
  'backdrop-pending',
  'revocation-void',
  'order-idle-draft',
]

export async function factsOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<OrderFacts> {
  return {
    events: await historyOf(db, order.id),
    reasons: sentBack.includes(order.status) ? await lastReasons(ctx, db, order.id) : [],
    callFrom: await lastCaller(db, order.id),
    phones: await openVerifications(db, order.id),
    corrections: await correctionsOf(ctx, db, order.id),
  }
}

/** Everything that happened, oldest first. */
export async function historyOf(db: Db, orderId: string): Promise<HistoryLine[]> {
  const rows = await db.selectFrom('order_events').select(['event', 'actor', 'at']).where('order_id', '=', orderId).orderBy('id').execute()
  return rows.flatMap(({ event, actor, at }) => {
    const known = lifecycleEvents.find((name) => name === event)
    return known ? [{ event: known, actor: actor as Actor, at }] : []
  })
}

/** Reasons of the last refusal. */
export async function lastReasons(ctx: ServerContext, db: Db, orderId: string): Promise<Reason[]> {
  const row = await db
    .selectFrom('rejections')
    .select('reasons_sealed')
    .where('order_id', '=', orderId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? ctx.vault.openJson<Reason[]>(row.reasons_sealed, 'rejections.reasons') : []
}

async function lastCaller(db: Db, orderId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('review_calls')
    .select('from_number')
    .where('order_id', '=', orderId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.from_number
}
