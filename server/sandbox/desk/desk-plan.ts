/** When the provider's reviewer and the authority's clerk of the sandbox will deal with an order, by the way `PUT /reviewers` has set them. */

import type { DeskAction, Reviewer } from '@contract/sandbox-desk'
import { addDays, addMinutes, dayOf, isBefore, momentAt } from '@domain/calendar/moment'
import { addWorkdays, workdayFrom } from '@domain/calendar/workdays'
import type { Db, ServerContext } from '../../context'
import { cancelDeadlines, planDeadline } from '../../lifecycle/deadlines'
import { rulesOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { readState } from '../state'

export const deskKind = 'desk'
export type Desk = 'provider' | 'authority'
/** `strict` decides when its moment comes; a step of a script is named by its place, so that it is used once. */
export type DeskJob = { desk: Desk; do: DeskAction | { action: 'strict' }; script?: { version: number; index: number } }
type Appointment = { at: string; job: DeskJob }

const submissionAfterMinutes = 60
const reviewWorkdays = 2
const authorityClock = '10:00'
const reviewing = ['initial-review', 'resubmitted']

/** Which desk an order lies on. */
export function deskOf(order: OrderRow): Desk | undefined {
  if (order.status === 'authority-review' || order.status === 'revocation-review') return 'authority'
  if (reviewing.includes(order.status) || order.status === 'backdrop-review') return 'provider'
  return order.status === 'pending-authority-submission' || order.status === 'initial-review-call-pending' ? 'provider' : undefined
}

/** Writes down the next act of the desk the order lies on since `since`; never earlier than `notBefore`. */
export async function planDesk(ctx: ServerContext, tx: Db, order: OrderRow, since: string, notBefore = since): Promise<void> {
  const desk = deskOf(order)
  if (!ctx.config.sandbox || !desk) return
  const reviewer = (await readState(ctx, tx, 'reviewers'))[desk]
  const next = await appointment(ctx, tx, order, desk, reviewer, since)
  if (!next) return
  const at = isBefore(next.at, notBefore) ? notBefore : next.at
  await planDeadline(tx, { orderId: order.id, round: order.round, kind: deskKind, at, detail: next.job })
}

/** Plans every order anew after the reviewers were changed. */
export async function replanDesks(ctx: ServerContext, tx: Db): Promise<void> {
  const now = ctx.clock.now()
  const open = await tx.selectFrom('orders').selectAll().where('final', '=', false).forUpdate().execute()
  for (const order of open) await replanDesk(ctx, tx, order, now)
}

/** Plans one locked order anew: its reviewer was changed, or the person asked to be called at another time. */
export async function replanDesk(ctx: ServerContext, tx: Db, order: OrderRow, now = ctx.clock.now()): Promise<void> {
  await cancelDeadlines(tx, order.id, now, [deskKind])
  await planDesk(ctx, tx, order, order.status_at, now)
}

async function appointment(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  desk: Desk,
  reviewer: Reviewer,
  since: string,
): Promise<Appointment | undefined> {
  if (typeof reviewer === 'object') return scripted(ctx, tx, order, desk, reviewer.script, since)
  if (reviewer === 'manual') return undefined
  if (order.status === 'pending-authority-submission') {
    return { at: addMinutes(since, submissionAfterMinutes), job: { desk, do: { action: 'submit-to-authority' } } }
  }
  const strict = reviewer === 'strict'
  if (desk === 'authority') {
    return { at: await authorityMoment(ctx, tx, order, since), job: { desk, do: { action: strict ? 'strict' : 'authority-approve' } } }
  }
  if (order.status === 'backdrop-review') {
    return { at: addWorkdays(since, 1), job: { desk, do: { action: 'backdrop', decision: 'pass' } } }
  }
  if (!reviewing.includes(order.status)) return undefined
  return { at: addWorkdays(since, reviewWorkdays), job: { desk, do: { action: strict ? 'strict' : 'approve' } } }
}

/**
 * The upper end of the province's days, moved to a workday, at 10:00; a slow authority takes all its workdays, as does one whose days
 * are not known.
 */
async function authorityMoment(ctx: ServerContext, tx: Db, order: OrderRow, since: string): Promise<string> {
  const { policy, province } = await rulesOf(ctx, tx, order)
  const { slow } = (await readState(ctx, tx, 'world')).authority
  const upper = province?.estimatedAuthorityDays?.max
  const day =
    slow || upper === undefined ? dayOf(addWorkdays(since, policy.authorityMaxWorkdays)) : workdayFrom(dayOf(addDays(since, upper)))
  return momentAt(day, authorityClock)
}

type Script = Extract<Reviewer, { script: unknown }>['script']

/** The first step that fits the order's status and round and has not been used on it. */
async function scripted(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  desk: Desk,
  script: Script,
  since: string,
): Promise<Appointment | undefined> {
  const version = await readState(ctx, tx, 'reviewersVersion')
  const used = await usedSteps(tx, order.id, desk, version)
  const index = script.findIndex(
    ({ when }, i) => when.status === order.status && (when.round === undefined || when.round === order.round) && !used.has(i),
  )
  const step = script[index]
  if (!step) return undefined
  const after = step.afterWorkdays ? addWorkdays(since, step.afterWorkdays) : since
  // A person who asked to be called at a moment is called then.
  const called = step.do.action === 'call' ? order.call_back_at : null
  return { at: called ?? addMinutes(after, step.afterMinutes ?? 0), job: { desk, do: step.do, script: { version, index } } }
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
