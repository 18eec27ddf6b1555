/** 短信核验: the sum, the code, and 重发. */
import { orderEndpoints } from '@contract/orders'
import type { FastifyInstance } from 'fastify'
import type { Db, ServerContext } from '../context'
import { progressOf } from '../lifecycle/progress-view'
import { answerSms, newPuzzle, resendSms } from '../lifecycle/sms-answer'
import { ownOrderLocked } from './own-order'
import { implement } from './register'

export function smsVerificationRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, orderEndpoints.getPuzzle, async ({ session, params }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      return { status: 200, body: await newPuzzle(ctx, tx, order, Number(params.n)) }
    }),
  )
  implement(app, ctx, orderEndpoints.verifySms, async ({ session, params, body }) => {
    const lock = (tx: Db) => ownOrderLocked(tx, session.accountId, params.orderId)
    const { outcome, says, order } = await answerSms(ctx, lock, Number(params.n), body)
    return { status: 200, body: { outcome, says, progress: await progressOf(ctx, order) } }
  })
  implement(app, ctx, orderEndpoints.resendSms, async ({ session, params, body }) => {
    const lock = (tx: Db) => ownOrderLocked(tx, session.accountId, params.orderId)
    const order = await resendSms(ctx, lock, Number(params.n), body)
    return {
      status: 200,
      body: { outcome: 'sent' as const, says: '新的验证码已由 12381 发出，旧的不再有效', progress: await progressOf(ctx, order) },
    }
  })
}
