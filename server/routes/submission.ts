/** 提交, 撤销, 放弃: handing the answers in as they are now, taking them back, giving up. */
import { orderEndpoints } from '@contract/orders'
import type { Problem } from '@domain/journey/problem'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { FastifyInstance } from 'fastify'
import type { Db, ServerContext } from '../context'
import { moveOrder } from '../lifecycle/move-order'
import { progressOf } from '../lifecycle/progress-view'
import type { OrderRow } from '../lifecycle/rows'
import { keepCallWindow } from '../review/call-window'
import { beginRound, submitEvent } from '../submission/begin-round'
import { checkSubmission } from '../submission/check-submission'
import { requireRevision } from '../submission/require-revision'
import { remember } from './idempotency'
import { ownOrder, ownOrderLocked } from './own-order'
import { Refusal } from './refusal'
import { implement } from './register'

export function submissionRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, orderEndpoints.submitOrder, async (call) => {
    const { session, params, body } = call
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const event = submitEvent(order)
    requireRevision(order, body.revision)
    const checked = await checkSubmission(ctx, order)
    if (!checked.good) throw hasProblems(checked.problems)
    return ctx.db.transaction().execute(async (tx) => {
      const locked = await ownOrderLocked(tx, session.accountId, params.orderId)
      requireRevision(locked, body.revision)
      if (locked.status !== order.status) submitEvent(locked)
      const begun = await beginRound(ctx, tx, locked, checked.snapshot)
      const timed = await keepCallWindow(ctx, tx, begun, checked.snapshot.answers)
      const moved = await hand(ctx, tx, timed, event)
      const answer = { status: 201 as const, body: await progressOf(ctx, moved, tx) }
      await remember(ctx, tx, call, answer)
      return answer
    })
  })

  const act = (event: 'withdraw' | 'abandon') => async (accountId: string, orderId: string) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, accountId, orderId)
      const moved = await moveOrder(ctx, tx, order, event, { at: ctx.clock.now() })
      return { status: 200 as const, body: await progressOf(ctx, moved, tx) }
    })
  const [withdraw, abandon] = [act('withdraw'), act('abandon')]
  implement(app, ctx, orderEndpoints.withdrawOrder, ({ session, params }) => withdraw(session.accountId, params.orderId))
  implement(app, ctx, orderEndpoints.abandonOrder, ({ session, params }) => abandon(session.accountId, params.orderId))
}

/** Submitting is checked at once, so the check's own status lasts no longer than the transaction. */
async function hand(ctx: ServerContext, tx: Db, order: OrderRow, event: LifecycleEvent): Promise<OrderRow> {
  const at = ctx.clock.now()
  const moved = await moveOrder(ctx, tx, order, event, { at })
  return moved.status === 'prechecking' ? moveOrder(ctx, tx, moved, 'precheck-passed', { at }) : moved
}

const hasProblems = (problems: readonly Problem[]) =>
  new Refusal(
    422,
    {
      code: 'has-problems',
      says: `还有 ${problems.length} 处要先处理，没有提交`,
      wayOut: '请点每一条去改好，或对按旧规则提示的勾选「已知晓，仍要继续」',
      fields: problems.map(({ anchors, says }) => ({ anchor: anchors[0], says })),
    },
    { problems: problems.map(({ missing: _, ...problem }) => ({ ...problem, anchors: [...problem.anchors] })) },
  )
