/** A person at the desk decides a video check that waits for a decision. */
import type { Db } from '../context'
import { notNow } from '../lifecycle/move-order'
import type { OrderRow } from '../lifecycle/rows'
import { writeDecision } from './checks'

/** Decides the order's newest check in review; 409 when none is. */
export async function decideByHand(tx: Db, order: OrderRow, decision: 'pass' | 'retry' | 'reject', at: string): Promise<string> {
  const check = await tx
    .selectFrom('identity_checks')
    .selectAll()
    .where('order_id', '=', order.id)
    .where('state', '=', 'in-review')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!check) throw notNow(order.status)
  await writeDecision(tx, check, { decision, reasons: decision === 'pass' ? [] : ['face-mismatch'] }, at)
  return `identity-${decision}`
}
