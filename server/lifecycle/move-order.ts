/**
 * One step of an order's life: the change of status with everything that belongs to it (history, reasons, deadlines, messages, effects),
 * all in the caller's transaction, so that either all of it happened or nothing.
 */
import { isEditable } from '@domain/lifecycle/actions'
import { deadlineKinds, deadlinesOn } from '@domain/lifecycle/deadlines'
import type { Actor, LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { type OrderStatus, statusRow } from '@domain/lifecycle/status'
import { type Transition, transition } from '@domain/lifecycle/transitions'
import type { Db, ServerContext } from '../context'
import { endHandoffsOf } from '../handoff/end'
import { Refusal } from '../routes/refusal'
import { planDesk } from '../sandbox/desk/desk-plan'
import { cancelDeadlines, planDeadline } from './deadlines'
import { applyEffects } from './effects'
import { notifyOf } from './notify'
import { lockOrder, rulesOf } from './order-data'
import { calledAt } from './order-deadline'
import type { OrderRow } from './rows'

export type Reason = { anchor: string; says: string; advice?: string | undefined; example?: string | undefined; code?: string | undefined }
export type FilingNumbers = { subject: string; sites: { domain: string; number: string }[] }
export type Step = {
  /** The moment it counts for, ISO 8601: now, or that of the deadline that fired. */
  at: string
  actor?: Actor
  reasons?: readonly Reason[]
  filingNumbers?: FilingNumbers
  /** Whatever else the history should keep; sealed. */
  detail?: Record<string, unknown>
}

/**
 * Moves a locked order by an event and answers its new row. 409 when its status does not allow the event.
 * `store-snapshot` and `begin-round` are the submitting handler's: it has written the round before it calls.
 */
export async function moveOrder(ctx: ServerContext, tx: Db, order: OrderRow, event: LifecycleEvent, step: Step): Promise<OrderRow> {
  const row = transition(order.status, event)
  if (!row) throw notNow(order.status)
  const moved = await writeStatus(tx, order, row, step)
  await writeEvent(ctx, tx, order, row, step)
  await applyEffects(ctx, tx, moved, row, step)
  if (row.to !== row.from) {
    await cancelDeadlines(tx, order.id, step.at)
    await planDeadlines(ctx, tx, moved, step.at)
    await planDesk(ctx, tx, moved, step.at)
    if (!isEditable(row.to)) await endHandoffsOf(ctx, tx, order.id)
  }
  await notifyOf(ctx, tx, moved, event, step)
  // A draft's expiry was just written down.
  return row.to === 'draft' ? ((await lockOrder(tx, order.id)) ?? moved) : moved
}

export const notNow = (status: OrderStatus) =>
  new Refusal(409, {
    code: 'not-now',
    says: `备案现在是「${statusRow(status).word}」，不能这样做`,
    wayOut: '请刷新进度，按页面上列出的操作来',
  })

async function writeStatus(tx: Db, order: OrderRow, row: Transition, step: Step): Promise<OrderRow> {
  const same = row.to === row.from
  return tx
    .updateTable('orders')
    .set({
      status: row.to,
      final: statusRow(row.to).final === true,
      updated_at: step.at,
      ...(same ? {} : { status_at: step.at, call_back_at: null }),
      ...(step.filingNumbers ? { filing_numbers: JSON.stringify(step.filingNumbers) } : {}),
      ...(row.to === 'draft' ? {} : { draft_expires_at: null }),
    })
    .where('id', '=', order.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function writeEvent(ctx: ServerContext, tx: Db, order: OrderRow, row: Transition, step: Step): Promise<void> {
  await tx
    .insertInto('order_events')
    .values({
      order_id: order.id,
      event: row.event,
      actor: step.actor ?? row.actor,
      from_status: row.from,
      to_status: row.to,
      at: step.at,
      detail_sealed: step.detail ? ctx.vault.sealJson(step.detail, 'order_events.detail') : null,
    })
    .execute()
}

/** Writes down what the clock will do in the order's present status. Also called for a draft whenever it is saved. */
export async function planDeadlines(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<void> {
  const rules = await rulesOf(ctx, tx, order)
  for (const deadline of deadlinesOn(order.status, { ...rules, ...calledAt(order), now: at })) {
    if (order.status === 'draft' && deadline.kind === 'draft-expiry') {
      await tx.updateTable('orders').set({ draft_expires_at: deadline.at }).where('id', '=', order.id).execute()
    }
    if (deadlineKinds[deadline.kind].does === 'show') continue
    await planDeadline(tx, { orderId: order.id, round: order.round, kind: deadline.kind, at: deadline.at })
  }
}

/** Begins an order's clock anew after its draft was made or saved: the 30 days run from the last change. */
export async function restartDraftClock(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<void> {
  if (order.status !== 'draft') return
  await cancelDeadlines(tx, order.id, at, ['draft-warning', 'draft-expiry'])
  await planDeadlines(ctx, tx, order, at)
}
