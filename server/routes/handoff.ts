/** 换设备继续: the computer shows a code, a phone takes it, both see where the other works, and either ends it. */
import { handoffEndpoints as api } from '@contract/handoff'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { cancelCode, endHandoff } from '../handoff/end'
import { ownHandoff, ownHandoffLocked, underWayOf } from '../handoff/find'
import { isUnderWay, stateOf } from '../handoff/handoff-row'
import { handoffView } from '../handoff/handoff-view'
import { answerAsking } from '../handoff/let-in'
import { othersIn, sayPresence } from '../handoff/presence'
import { notAsking, notHandedOver, otherComputer } from '../handoff/refusals'
import { createHandoff } from './handoff-create'
import { scanRoutes } from './handoff-scan'
import { ownOrder } from './own-order'
import { implement } from './register'

export function handoffRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.createHandoff, createHandoff(ctx))
  computerRoutes(app, ctx)
  bothRoutes(app, ctx)
  scanRoutes(app, ctx)
}

function computerRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.getHandoff, async ({ session, params }) => ({
    status: 200,
    body: handoffView(ctx, await ownHandoff(ctx.db, session.accountId, params.handoffId), session.deviceId),
  }))
  implement(app, ctx, api.answerHandoff, async ({ session, params, body }) => {
    const row = await ownHandoff(ctx.db, session.accountId, params.handoffId)
    if (row.from_session !== session.deviceId) throw otherComputer()
    const answered = await answerAsking(ctx, row, session.deviceId, body.accept)
    if (!answered) throw notAsking()
    return { status: 200, body: handoffView(ctx, answered, session.deviceId) }
  })
  implement(app, ctx, api.takeBackHandoff, ({ session, params }) =>
    ctx.db.transaction().execute(async (tx) => {
      const row = await ownHandoffLocked(tx, session.accountId, params.handoffId)
      if (!isUnderWay(row, ctx.clock.ms())) return { status: 200, body: handoffView(ctx, row, session.deviceId) }
      const over = row.state === 'active' ? await endHandoff(ctx, tx, row) : await cancelCode(ctx, tx, row)
      return { status: 200, body: handoffView(ctx, over, session.deviceId) }
    }),
  )
}

function bothRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.handBack, async ({ session, params, body }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    await ctx.db.transaction().execute(async (tx) => {
      const found = await underWayOf(ctx, tx, order.id)
      const row = found && (await ownHandoffLocked(tx, session.accountId, found.id))
      if (!row || row.phone_session !== session.deviceId || stateOf(row, ctx.clock.ms()) !== 'active') throw notHandedOver()
      await endHandoff(ctx, tx, row, body.place ?? null)
    })
    return { status: 204, body: undefined }
  })
  implement(app, ctx, api.getMirror, async ({ session, params }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const row = await underWayOf(ctx, ctx.db, order.id)
    return {
      status: 200,
      body: {
        revision: order.revision,
        savedAt: order.updated_at,
        handoff: row ? handoffView(ctx, row, session.deviceId) : null,
        others: await othersIn(ctx, order.id, session.deviceId),
      },
    }
  })
  implement(app, ctx, api.putPresence, async ({ session, params, body }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    await sayPresence(ctx, order.id, session, body)
    return { status: 204, body: undefined }
  })
}
