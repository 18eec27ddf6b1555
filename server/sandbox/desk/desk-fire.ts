/** A desk's appointment has come: the reviewer or the clerk acts, unless the order has moved on since. */
import type { Db, ServerContext } from '../../context'
import type { DeadlineRow, OrderRow } from '../../lifecycle/rows'
import { Refusal } from '../../routes/refusal'
import { reviewerOf } from '../reviewers/registry'
import { strictAct } from '../reviewers/strict'
import { readState } from '../state'
import { actAtDesk } from './desk-act'
import type { DeskJob } from './desk-job'
import { planDesk } from './desk-plan'

export async function fireDesk(ctx: ServerContext, tx: Db, order: OrderRow, deadline: DeadlineRow): Promise<string> {
  const job = deadline.detail as DeskJob | null
  if (!job) return deadline.kind
  const event = await act(ctx, tx, order, job, deadline)
  // An act that leaves the order where it was (a call answered, a correction not allowed) is followed by the script's next step.
  const after = await tx.selectFrom('orders').selectAll().where('id', '=', order.id).executeTakeFirstOrThrow()
  if (job.script && after.status === order.status) await planDesk(ctx, tx, after, deadline.at)
  return event
}

async function act(ctx: ServerContext, tx: Db, order: OrderRow, job: DeskJob, { at, kind }: DeadlineRow): Promise<string> {
  try {
    const wanted = job.do.action === 'strict' ? await strictAct(ctx, tx, order, job.desk) : job.do
    return await actAtDesk(ctx, tx, order, wanted, at)
  } catch (error) {
    if (error instanceof Refusal) return `${kind}-not-possible`
    throw error
  }
}

/** The provider calls a second time; where somebody sits at the desk in person, or follows a script, only they call. */
export async function fireSecondCall(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<string> {
  const { provider } = await readState(ctx, tx, 'reviewers')
  if (!reviewerOf(provider).callsAgain) return 'second-call'
  return actAtDesk(ctx, tx, order, { action: 'call', answered: true }, at)
}
