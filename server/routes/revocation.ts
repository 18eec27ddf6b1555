/** Ending what was filed: a code to each responsible person, then the request to the authority. */
import { revocationEndpoints } from '@contract/revocation'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { sendRevocationCodes } from '../revocation/send-codes'
import { startRevocation } from '../revocation/start-revocation'
import { remember } from './idempotency'
import { ownOrder, ownOrderLocked } from './own-order'
import { implement } from './register'

export function revocationRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, revocationEndpoints.sendRevocationCodes, async ({ session, params }) => ({
    status: 200,
    body: await sendRevocationCodes(ctx, await ownOrder(ctx.db, session.accountId, params.orderId)),
  }))
  implement(app, ctx, revocationEndpoints.startRevocation, async (call) => {
    const { session, params, body } = call
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const started = await startRevocation(
      ctx,
      order,
      body,
      (tx) => ownOrderLocked(tx, session.accountId, params.orderId),
      (tx, progress) => remember(ctx, tx, call, { status: 201, body: progress }),
    )
    return { status: 201, body: started }
  })
}
