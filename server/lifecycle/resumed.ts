/** Writing in an order that fell asleep (spec K2, order-idle-draft) wakes it up. */
import { transition } from '@domain/lifecycle/transitions'
import type { Db, ServerContext } from '../context'
import { moveOrder } from './move-order'
import type { OrderRow } from './rows'

/** A locked order, awake. */
export const resumed = async (ctx: ServerContext, tx: Db, order: OrderRow): Promise<OrderRow> =>
  transition(order.status, 'resume') ? moveOrder(ctx, tx, order, 'resume', { at: ctx.clock.now() }) : order
