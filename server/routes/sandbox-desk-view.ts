/** What the review desk reads: the queue, an order in words, its pictures, how desks and parties are set. */
import { sandboxDeskViewEndpoints as api } from '@contract/sandbox-desk-view'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { orderInWords } from '../sandbox/desk-view/order-in-words'
import { deskQueue } from '../sandbox/desk-view/queue'
import { readState } from '../sandbox/state'
import { ObjectMissing } from '../storage/object-store'
import { notFound } from './refusal'
import { implement } from './register'

export function sandboxDeskViewRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.readDeskQueue, async () => ({ status: 200, body: { now: ctx.clock.now(), orders: await deskQueue(ctx) } }))
  implement(app, ctx, api.readDeskOrder, async ({ params }) => {
    const order = await ctx.db.selectFrom('orders').selectAll().where('id', '=', params.id).executeTakeFirst()
    if (!order) throw notFound()
    return { status: 200, body: await orderInWords(ctx, ctx.db, order) }
  })
  implement(app, ctx, api.readDeskMaterial, async ({ params, reply }) => {
    const row = await ctx.db
      .selectFrom('objects')
      .select(['id', 'wrapped_key', 'media_type'])
      .where('id', '=', params.objectId)
      .where('order_id', '=', params.id)
      .executeTakeFirst()
    if (!row) throw notFound()
    const bytes = await ctx.objects.get(row.id, row.wrapped_key).catch((error: unknown) => {
      throw error instanceof ObjectMissing ? notFound() : error
    })
    reply.type(row.media_type).header('cache-control', 'no-store')
    return { status: 200, body: bytes }
  })
  implement(app, ctx, api.readGateways, async () => ({ status: 200, body: await readState(ctx, ctx.db, 'gateways') }))
  implement(app, ctx, api.readReviewers, async () => ({ status: 200, body: await readState(ctx, ctx.db, 'reviewers') }))
}
