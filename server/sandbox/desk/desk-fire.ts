/** A desk's appointment has come: the reviewer or the clerk acts, unless the order has moved on since. */
import type { Db, ServerContext } from '../../context'
import type { DeadlineRow, OrderRow } from '../../lifecycle/rows'
import { Refusal } from '../../routes/refusal'
import { readState } from '../state'
import { actAtDesk } from './desk-act'
import type { DeskJob } from './desk-plan'
import { planDesk } from './desk-plan'
import { strictAct } from './strict-reviewer'

export async function fireDesk(ctx: ServerContext, tx: Db, order: OrderRow, deadline: DeadlineRow): Promise<string> {
  const job = deadline.detail as DeskJob | null
  if (!job) return deadline.kind
  try {
    const act = job.do.action === 'strict' ? await strictAct(ctx, tx, order, job.desk) : job.do
    const event = await actAtDesk(ctx, tx, order, act, deadline.at)
    // An act that leaves the order where it was (a call answered) is followed by the script's next step.
    const after = await tx.selectFrom('orders').selectAll().where('id', '=', order.id).executeTakeFirstOrThrow()
    if (job.script && after.status === order.status) await planDesk(ctx, tx, after, deadline.at)
    return event
  } catch (error) {
    if (error instanceof Refusal) return `${deadline.kind}-not-possible`
    throw error
  }
}

/** The provider calls a second time; where somebody sits at the desk in person, only they call. */
export async function fireSecondCall(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<string> {
  const { provider } = await readState(ctx, tx, 'reviewers')
  if (provider !== 'auto-approve' && provider !== 'strict') return 'second-call'
  return actAtDesk(ctx, tx, order, { action: 'call', answered: true }, at)
}
