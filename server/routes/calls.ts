/** The reviewer's call and the reviewer's correction, as the person answers them: a time to be called, an objection. */
import { callEndpoints } from '@contract/calls'
import { correctionEndpoints } from '@contract/corrections'
import type { FastifyInstance } from 'fastify'
import type { Db, ServerContext } from '../context'
import { chooseCallWindow, requestCallBack } from '../lifecycle/call-back'
import { objectToCorrection } from '../lifecycle/corrections'
import { progressOf } from '../lifecycle/progress-view'
import type { OrderRow } from '../lifecycle/rows'
import { ownOrderLocked } from './own-order'
import { implement } from './register'

export function callRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const change = (accountId: string, orderId: string, act: (tx: Db, order: OrderRow) => Promise<OrderRow>) =>
    ctx.db.transaction().execute(async (tx) => {
      const changed = await act(tx, await ownOrderLocked(tx, accountId, orderId))
      return { status: 200 as const, body: await progressOf(ctx, changed, tx) }
    })
  implement(app, ctx, callEndpoints.chooseCallWindow, ({ session, params, body }) =>
    change(session.accountId, params.orderId, (tx, order) => chooseCallWindow(ctx, tx, order, body.window)),
  )
  implement(app, ctx, callEndpoints.requestCallBack, ({ session, params, body }) =>
    change(session.accountId, params.orderId, (tx, order) => requestCallBack(ctx, tx, order, body.at)),
  )
  implement(app, ctx, correctionEndpoints.objectToCorrection, ({ session, params }) =>
    change(session.accountId, params.orderId, (tx, order) => objectToCorrection(ctx, tx, order, Number(params.n), ctx.clock.now())),
  )
}
