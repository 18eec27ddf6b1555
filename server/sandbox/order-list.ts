/** Orders of the sandbox, newest first, of everybody or of one account's phone. */
import type { ServerContext } from '../context'
import { orderDomains } from '../lifecycle/order-data'
import { findAccountOfPhone, phoneOf } from '../repositories/accounts'

export async function listOrders(ctx: ServerContext, phone: string | undefined) {
  let query = ctx.db.selectFrom('orders').selectAll().orderBy('created_at', 'desc').orderBy('id')
  if (phone !== undefined) query = query.where('account_id', '=', (await findAccountOfPhone(ctx, ctx.db, phone))?.id ?? '')
  const rows = await query.execute()
  return Promise.all(
    rows.map(async (order) => ({
      id: order.id,
      type: order.filing_type,
      status: order.status,
      account: await phoneOf(ctx, ctx.db, order.account_id),
      domains: orderDomains(ctx, order),
      createdAt: order.created_at,
    })),
  )
}
