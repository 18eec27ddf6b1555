/** When the reviewer calls again: the person's preferred window and the moment they asked for. Source: spec B2-7, K2. */
import { addMinutes, isBefore } from '@domain/calendar/moment'
import { type CallWindow, callBackFault, nextCallIn } from '@domain/lifecycle/call-windows'
import type { OrderStatus } from '@domain/lifecycle/status'
import { transition } from '@domain/lifecycle/transitions'
import type { Db, ServerContext } from '../context'
import { Refusal } from '../routes/refusal'
import { replanDesk } from '../sandbox/desk/desk-plan'
import { cancelDeadlines } from './deadlines'
import { moveOrder, notNow, planDeadlines } from './move-order'
import { rulesOf } from './order-data'
import type { OrderRow } from './rows'

/** While a call may still come: before the provider has passed the order on. */
const mayBeCalled: readonly OrderStatus[] = [
  'draft',
  'order-idle-draft',
  'prechecking',
  'initial-review',
  'initial-review-call-pending',
  'resubmitted',
  'initial-changes-requested',
  'initial-rejected',
  'authority-rejected',
]

/** Keeps the preferred window of a locked order; a call that is pending moves into it. */
export async function chooseCallWindow(ctx: ServerContext, tx: Db, order: OrderRow, window: CallWindow): Promise<OrderRow> {
  if (!mayBeCalled.includes(order.status)) throw notNow(order.status)
  if (order.status !== 'initial-review-call-pending') return write(tx, order, { call_window: window })
  // The hour after the missed call may be over already: then the next time the window opens.
  const now = ctx.clock.now()
  const { policy } = await rulesOf(ctx, tx, order)
  const over = isBefore(nextCallIn(addMinutes(order.status_at, policy.secondCallAfterMinutes), window), now)
  return replan(ctx, tx, await write(tx, order, { call_window: window, call_back_at: over ? nextCallIn(now, window) : null }))
}

/** The person asks to be called at a moment, or now: outside working hours that is when they begin. */
export async function requestCallBack(ctx: ServerContext, tx: Db, order: OrderRow, wanted: string | undefined): Promise<OrderRow> {
  if (!transition(order.status, 'call-back-requested')) throw notNow(order.status)
  const now = ctx.clock.now()
  const at = wanted ?? nextCallIn(now)
  const fault = wanted === undefined ? undefined : callBackFault(wanted, now, order.status_at)
  if (fault) {
    throw new Refusal(422, { code: 'no-such-hour', says: fault, wayOut: '也可以选「现在打给我」', fields: [{ anchor: 'at', says: fault }] })
  }
  const kept = await write(tx, order, { call_back_at: at })
  const moved = await moveOrder(ctx, tx, kept, 'call-back-requested', { at: now, detail: { wanted: at } })
  return replan(ctx, tx, moved)
}

const write = (tx: Db, order: OrderRow, values: Partial<Pick<OrderRow, 'call_window' | 'call_back_at'>>): Promise<OrderRow> =>
  tx.updateTable('orders').set(values).where('id', '=', order.id).returningAll().executeTakeFirstOrThrow()

/** The pending call is written down anew. */
async function replan(ctx: ServerContext, tx: Db, order: OrderRow): Promise<OrderRow> {
  await cancelDeadlines(tx, order.id, ctx.clock.now(), ['second-call'])
  await planDeadlines(ctx, tx, order, order.status_at)
  await replanDesk(ctx, tx, order)
  return order
}
