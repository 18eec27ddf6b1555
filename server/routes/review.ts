/** The rounds of one's own order. */
import { reviewEndpoints } from '@contract/review'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { roundsOf } from '../review/rounds'
import { ownOrder } from './own-order'
import { implement } from './register'

export function reviewRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, reviewEndpoints.listRounds, async ({ session, params }) => ({
    status: 200,
    body: { rounds: await roundsOf(ctx, await ownOrder(ctx.db, session.accountId, params.orderId)) },
  }))
}
