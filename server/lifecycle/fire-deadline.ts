/** What each kind of deadline does when its moment has come. Answers the name under which the clock reports it. */
import { type DeadlineKind, deadlineKinds } from '@domain/lifecycle/deadlines'
import type { Db, ServerContext } from '../context'
import { fireDesk, fireSecondCall } from '../sandbox/desk/desk-fire'
import { deskKind } from '../sandbox/desk/desk-job'
import { moveOrder } from './move-order'
import { notifyDeadline } from './notify'
import { lockOrder, rulesOf } from './order-data'
import type { DeadlineRow, OrderRow } from './rows'
import { openVerifications, sendVerification } from './sms-verifications'

/** Fires a claimed deadline of a locked order, in the caller's transaction. */
export async function fireDeadline(ctx: ServerContext, tx: Db, deadline: DeadlineRow): Promise<string> {
  const order = await lockOrder(tx, deadline.order_id)
  if (!order) return deadline.kind
  if (deadline.kind === deskKind) return fireDesk(ctx, tx, order, deadline)
  if (!Object.hasOwn(deadlineKinds, deadline.kind)) return deadline.kind
  const kind = deadline.kind as DeadlineKind
  const row = deadlineKinds[kind]
  if (row.does === 'event') {
    await moveOrder(ctx, tx, order, row.event, { at: deadline.at })
    return row.event
  }
  if (row.does === 'notify') await notifyDeadline(ctx, tx, order, kind, deadline.at)
  return row.does === 'party' ? fireParty(ctx, tx, order, kind, deadline.at) : kind
}

/** The ministry and the provider keep their own appointments, whatever the reviewers are set to. */
async function fireParty(ctx: ServerContext, tx: Db, order: OrderRow, kind: DeadlineKind, at: string): Promise<string> {
  if (kind === 'second-call') return fireSecondCall(ctx, tx, order, at)
  if (kind === 'sms-start-again') return startSmsAgain(ctx, tx, order, at)
  const open = await openVerifications(tx, order.id)
  for (const row of open) if (!row.verified_at) await sendVerification(ctx, tx, order, row, at)
  const event = kind === 'sms-send' ? 'sms-sent' : 'sms-resent'
  await moveOrder(ctx, tx, order, event, { at, actor: 'authority' })
  return event
}

/** The provider submits again by itself; under the policy of 2018 the person does (K2). */
async function startSmsAgain(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<string> {
  const { policy } = await rulesOf(ctx, tx, order)
  const event = policy.smsLapse === 'person-resubmits' ? 'sms-must-change' : 'sms-started-again'
  const reasons = [
    {
      anchor: 'order',
      says: `核验短信没有在 ${policy.smsVerifyHours} 小时内完成核验`,
      advice: '请确认两位负责人的手机号码，改好或确认不变后重新提交',
      code: 'sms-lapsed',
    },
  ]
  await moveOrder(ctx, tx, order, event, { at, ...(event === 'sms-must-change' ? { reasons } : {}) })
  return event
}
