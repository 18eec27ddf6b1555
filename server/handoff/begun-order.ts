/** What a code asked to begin has been begun on the phone: from now on the handing-over is of this order, and the computer sees it. */
import type { Db, ServerContext } from '../context'
import type { OrderRow } from '../lifecycle/rows'
import { noteMirror } from './note-mirror'

/** @param sessionId of the phone that begins the order */
export async function noteBegun(ctx: ServerContext, tx: Db, { id, account_id: accountId }: OrderRow, sessionId: string): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('handoffs')
    .set({ order_id: id })
    .where('phone_session', '=', sessionId)
    .where('kind', '=', 'begin')
    .where('state', '=', 'active')
    .where('order_id', 'is', null)
    .where('works_until', '>', ctx.clock.now())
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await noteMirror(ctx, tx, { accountId, orderId: id })
}
