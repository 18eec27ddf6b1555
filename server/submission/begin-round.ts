/** Writing a submission down: an immutable snapshot per round, and the order's own row in step with it. */
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { transition } from '@domain/lifecycle/transitions'
import type { Db, ServerContext } from '../context'
import { notNow } from '../lifecycle/move-order'
import { answersOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { sealAnswers } from '../repositories/orders'
import type { RoundSnapshot } from './check-submission'

/** `submit` for a draft, `resubmit` for an order that was sent back; 409 in every other status. */
export function submitEvent(order: OrderRow): LifecycleEvent {
  const event = (['submit', 'resubmit'] as const).find((name) => transition(order.status, name))
  if (!event) throw notNow(order.status)
  return event
}

/** Keeps what is being submitted as round n+1; nothing changes it afterwards. */
export async function beginRound(ctx: ServerContext, tx: Db, order: OrderRow, snapshot: RoundSnapshot): Promise<OrderRow> {
  const at = ctx.clock.now()
  const n = order.round + 1
  await tx
    .insertInto('rounds')
    .values({
      order_id: order.id,
      n,
      submitted_at: at,
      snapshot_sealed: ctx.vault.sealJson(snapshot, 'rounds.snapshot'),
      snapshot_hash: ctx.vault.hash(JSON.stringify(snapshot.answers), 'rounds.snapshot'),
    })
    .execute()
  const { outcome } = snapshot.detection
  return tx
    .updateTable('orders')
    .set({
      round: n,
      submitted_at: at,
      // What followed from the account is read from the order later too: phones to text, the record at the authority.
      answers_sealed: sealAnswers(ctx, { ...answersOf(ctx, order), subject: snapshot.answers.subject }),
      detection_sealed: ctx.vault.sealJson(snapshot.detection, 'orders.detection'),
      site_checks_sealed: ctx.vault.sealJson(snapshot.siteChecks, 'orders.site_checks'),
      ...(outcome.kind === 'type' ? { filing_type: outcome.filingType } : {}),
    })
    .where('id', '=', order.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
