/** An order as its owner may touch it: somebody else's and one that does not exist answer the same 404. */
import type { Db } from '../context'
import { lockOrder } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { notFound } from './refusal'

/** The account's order; throws the 404. */
export async function ownOrder(db: Db, accountId: string, orderId: string): Promise<OrderRow> {
  const row = await db.selectFrom('orders').selectAll().where('id', '=', orderId).where('account_id', '=', accountId).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The same, locked until the transaction ends. */
export async function ownOrderLocked(tx: Db, accountId: string, orderId: string): Promise<OrderRow> {
  const row = await lockOrder(tx, orderId)
  if (!row || row.account_id !== accountId) throw notFound()
  return row
}
