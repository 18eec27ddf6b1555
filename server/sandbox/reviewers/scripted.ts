/** A desk that follows a script: the first step that fits the order's status and round, each used once per order. */
import type { Reviewer } from '@contract/sandbox-desk'
import { addMinutes } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import { nextCallIn } from '@domain/lifecycle/call-windows'
import type { Db } from '../../context'
import type { OrderRow } from '../../lifecycle/rows'
import { type Desk, type DeskJob, deskKind } from '../desk/desk-job'
import { readState } from '../state'
import type { ReviewerBehaviour } from './reviewer'

type Script = Extract<Reviewer, { script: unknown }>['script']
type Step = Script[number]

export const scripted = (script: Script): ReviewerBehaviour => ({
  callsAgain: false,
  next: async (ctx, { tx, order, desk, since }) => {
    const version = await readState(ctx, tx, 'reviewersVersion')
    const used = await usedSteps(tx, order.id, desk, version)
    const fits = ({ when }: Step, i: number) =>
      when.status === order.status && (when.round === undefined || when.round === order.round) && !used.has(i)
    const index = script.findIndex(fits)
    const step = script[index]
    return step && { at: momentOf(step, order, since), job: { desk, do: step.do, script: { version, index } } }
  },
})

/** A call comes when the person asked for it, else in the window they would rather be called in. */
function momentOf(step: Step, order: OrderRow, since: string): string {
  const after = step.afterWorkdays ? addWorkdays(since, step.afterWorkdays) : since
  const at = addMinutes(after, step.afterMinutes ?? 0)
  if (step.do.action !== 'call') return at
  return order.call_back_at ?? (order.call_window === 'any' ? at : nextCallIn(at, order.call_window))
}

async function usedSteps(tx: Db, orderId: string, desk: Desk, version: number): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('deadlines')
    .select('detail')
    .where('order_id', '=', orderId)
    .where('kind', '=', deskKind)
    .where('fired_at', 'is not', null)
    .execute()
  const jobs = rows.map(({ detail }) => detail as DeskJob | null)
  return new Set(jobs.flatMap((job) => (job?.desk === desk && job.script?.version === version ? [job.script.index] : [])))
}
