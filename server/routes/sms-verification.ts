/** 短信核验 by the owner: the sum, the code, and 重发. */
import { smsVerificationEndpoints as api } from '@contract/sms-verification'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { progressOf } from '../lifecycle/progress-view'
import { answerSms, askPuzzle, resendSms, type SmsAsk } from '../lifecycle/sms-answer'
import { ownOrderLocked } from './own-order'
import { type Call, implement } from './register'

export function smsVerificationRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.getPuzzle, async (call) => ({ status: 200, body: await askPuzzle(ctx, ownersAsk(call)) }))
  implement(app, ctx, api.verifySms, async (call) => {
    const { outcome, says, order } = await answerSms(ctx, ownersAsk(call), call.body)
    return { status: 200, body: { outcome, says, progress: await progressOf(ctx, order) } }
  })
  implement(app, ctx, api.resendSms, async (call) => {
    const order = await resendSms(ctx, ownersAsk(call), call.body)
    return {
      status: 200,
      body: { outcome: 'sent' as const, says: '新的验证码已由 12381 发出，旧的不再有效', progress: await progressOf(ctx, order) },
    }
  })
}

type OwnersCall = Pick<Call<typeof api.getPuzzle>, 'session' | 'params' | 'request'>
const ownersAsk = ({ session, params, request }: OwnersCall): SmsAsk => ({
  lock: (tx) => ownOrderLocked(tx, session.accountId, params.orderId),
  n: Number(params.n),
  address: request.ip,
  door: 'owner',
})
