/** 备案进度: the list of an account's orders and the page of one. */
import { orderEndpoints } from '@contract/orders'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { cardOf, progressOf } from '../lifecycle/progress-view'
import { ownOrder } from './own-order'
import { implement } from './register'

export function progressRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, orderEndpoints.listOrders, async ({ session }) => {
    const rows = await ctx.db
      .selectFrom('orders')
      .selectAll()
      .where('account_id', '=', session.accountId)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
    const orders = []
    for (const row of rows) orders.push(await cardOf(ctx, ctx.db, row))
    return { status: 200, body: { orders } }
  })
  implement(app, ctx, orderEndpoints.getProgress, async ({ session, params }) => ({
    status: 200,
    body: await progressOf(ctx, await ownOrder(ctx.db, session.accountId, params.orderId)),
  }))
}
