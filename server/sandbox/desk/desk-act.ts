/** What a reviewer, a clerk or a judge does to an order, by hand or by appointment. An act the order's state does not allow is a 409. */
import type { DeskAction } from '@contract/sandbox-desk'
import { addMinutes } from '@domain/calendar/moment'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { nextCallIn } from '@domain/lifecycle/call-windows'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { transition } from '@domain/lifecycle/transitions'
import { callerNumberFor } from '@domain/policies/caller-numbers'
import { wantsPhoto } from '../../backdrop/wants-photo'
import type { Db, ServerContext } from '../../context'
import { decideByHand } from '../../identity/decide'
import { moveOrder, notNow } from '../../lifecycle/move-order'
import { answersOf, filingTypeOf, recordOf, rulesOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { photoCode } from '../../review/correction'
import { refuseUnknownAnchors } from './anchors'
import { approvedNumbers, endInRecords } from './authority'
import { correctTypo } from './correct'

const unreachable = {
  anchor: 'subject.phone',
  says: '备案审核人员两次拨打联系电话都没有接通',
  advice: '请确认号码是否正确，或换一个白天能接听的号码后重新提交',
  code: 'unreachable',
}

/** Does one act on a locked order and answers the event that followed. */
export async function actAtDesk(ctx: ServerContext, tx: Db, order: OrderRow, act: DeskAction, at: string): Promise<string> {
  switch (act.action) {
    case 'call':
      return call(ctx, tx, order, act, at)
    case 'reject': {
      refuseUnknownAnchors(ctx, order, act.reasons)
      return move(ctx, tx, order, act.kind === 'changes' ? 'changes-requested' : 'initial-rejected', { at, reasons: act.reasons })
    }
    case 'approve':
      return move(ctx, tx, order, (await wantsPhoto(ctx, tx, order)) ? 'backdrop-requested' : 'initial-approved', { at })
    case 'submit-to-authority': {
      const { policy } = await rulesOf(ctx, tx, order)
      const texts = smsPersonsOf(filingTypeOf(order), answersOf(ctx, order), recordOf(ctx, order), policy).length > 0
      return move(ctx, tx, order, texts ? 'submitted-to-authority' : 'submitted-without-sms', { at })
    }
    case 'authority-approve': {
      if (order.status === 'revocation-review') return end(ctx, tx, order, at)
      if (!transition(order.status, 'authority-approved')) throw notNow(order.status)
      const filingNumbers = await approvedNumbers(ctx, tx, order, at)
      return move(ctx, tx, order, 'authority-approved', { at, filingNumbers })
    }
    case 'authority-reject': {
      refuseUnknownAnchors(ctx, order, act.reasons)
      const refused = order.status === 'revocation-review' ? 'revocation-refused' : 'authority-rejected'
      return move(ctx, tx, order, refused, { at, reasons: act.reasons })
    }
    case 'identity':
      return decideByHand(ctx, tx, order, act.decision, at)
    case 'backdrop':
      return judgePhoto(ctx, tx, order, act, at)
    case 'correct':
      return correctTypo(ctx, tx, order, act, at)
  }
}

/** The authority ends what was filed: it leaves its records in the same transaction. */
async function end(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<string> {
  await endInRecords(ctx, tx, order)
  return move(ctx, tx, order, 'revocation-done', { at })
}

/** The photograph in front of the curtain: passed on, or asked for again with what was wrong. */
async function judgePhoto(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  { decision, advice = '请露出清晰的五官和幕布上的字样，在光线充足的地方重拍' }: Extract<DeskAction, { action: 'backdrop' }>,
  at: string,
): Promise<string> {
  if (decision === 'pass') return move(ctx, tx, order, 'backdrop-passed', { at })
  return move(ctx, tx, order, 'backdrop-rejected', {
    at,
    reasons: [{ anchor: 'order', says: '幕布照片没有通过审核', advice, code: photoCode }],
  })
}

async function move(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  event: LifecycleEvent,
  step: Parameters<typeof moveOrder>[4],
): Promise<string> {
  await moveOrder(ctx, tx, order, event, step)
  return event
}

async function call(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  { answered, from }: { answered: boolean; from?: string | undefined },
  at: string,
): Promise<string> {
  const second = order.status === 'initial-review-call-pending'
  const event = answered ? 'call-answered' : second ? 'second-call-missed' : 'call-missed'
  if (!transition(order.status, event)) throw notNow(order.status)
  const { policy } = await rulesOf(ctx, tx, order)
  const nextAt = event === 'call-missed' ? nextCallIn(addMinutes(at, policy.secondCallAfterMinutes), order.call_window) : null
  const number = from ?? callerNumberFor(order.id)
  await tx
    .insertInto('review_calls')
    .values({ order_id: order.id, round: order.round, at, from_number: number, answered, next_at: nextAt })
    .execute()
  return move(ctx, tx, order, event, {
    at,
    ...(event === 'second-call-missed' ? { reasons: [unreachable] } : {}),
    detail: { from: number, nextAt },
  })
}
