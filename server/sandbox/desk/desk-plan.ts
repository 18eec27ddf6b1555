/** When the provider's reviewer and the authority's clerk of the sandbox will deal with an order, by the way `PUT /reviewers` has set them. */
import { isBefore } from '@domain/calendar/moment'
import type { OrderStatus } from '@domain/lifecycle/status'
import type { Db, ServerContext } from '../../context'
import { cancelDeadlines, planDeadline } from '../../lifecycle/deadlines'
import type { OrderRow } from '../../lifecycle/rows'
import { reviewerOf } from '../reviewers/registry'
import { readState } from '../state'
import { type Desk, deskKind } from './desk-job'

const desks: Partial<Record<OrderStatus, Desk>> = {
  'initial-review': 'provider',
  resubmitted: 'provider',
  'initial-review-call-pending': 'provider',
  'backdrop-review': 'provider',
  'pending-authority-submission': 'provider',
  'authority-review': 'authority',
  'revocation-review': 'authority',
}

/** Writes down the next act of the desk the order lies on since `since`; never earlier than `notBefore`. */
export async function planDesk(ctx: ServerContext, tx: Db, order: OrderRow, since: string, notBefore = since): Promise<void> {
  const desk = desks[order.status]
  if (!ctx.config.sandbox || !desk) return
  const reviewer = reviewerOf((await readState(ctx, tx, 'reviewers'))[desk])
  const next = await reviewer.next(ctx, { tx, order, desk, since })
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
