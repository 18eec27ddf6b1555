/** Whether an order that passed the initial review goes to the photographer first (policy 2018): somebody new has no video, and no photograph has passed yet. */
import { scopeOf } from '@domain/facts/scope'
import { peopleToPhotograph } from '@domain/lifecycle/curtain'
import type { Db, ServerContext } from '../context'
import { contextOfOrder } from '../lifecycle/journey-context'
import { answersOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'

export async function wantsPhoto(ctx: ServerContext, tx: Db, order: OrderRow): Promise<boolean> {
  const scope = scopeOf(answersOf(ctx, order), await contextOfOrder(ctx, order, tx))
  if (peopleToPhotograph(scope).length === 0) return false
  const passed = await tx
    .selectFrom('order_events')
    .select('id')
    .where('order_id', '=', order.id)
    .where('event', '=', 'backdrop-passed')
    .executeTakeFirst()
  return passed === undefined
}
