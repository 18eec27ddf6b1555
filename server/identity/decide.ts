/** A person at the desk decides a video check that waits for a decision. */
import type { Db, ServerContext } from '../context'
import { notNow } from '../lifecycle/move-order'
import type { OrderRow } from '../lifecycle/rows'
import { writeDecision } from './checks'
import { noteStanding } from './note-standing'

/** Decides the order's newest check in review; 409 when none is. */
export async function decideByHand(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  decision: 'pass' | 'retry' | 'reject',
  at: string,
): Promise<string> {
  const check = await tx
    .selectFrom('identity_checks')
    .selectAll()
    .where('order_id', '=', order.id)
    .where('state', '=', 'in-review')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!check) throw notNow(order.status)
  const decided = await writeDecision(tx, check, { decision, reasons: decision === 'pass' ? [] : ['face-mismatch'] }, at)
  await noteStanding(ctx, tx, order, decided)
  return `identity-${decision}`
}
