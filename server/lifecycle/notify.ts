/** Which messages an event of an order causes, written to the outbox in the event's own transaction: one row per event, channel and receiver. */

import { dayOf, daysBetween } from '@domain/calendar/moment'
import type { DeadlineKind } from '@domain/lifecycle/deadlines'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { NotificationContext } from '@domain/notifications/notification'
import { type BuiltNotification, notificationsFor, notificationsForDeadline } from '@domain/notifications/notifications'
import { maskName, maskPhone } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { phoneOf } from '../repositories/accounts'
import type { Step } from './move-order'
import { filingTypeOf, orderDomains, rulesOf } from './order-data'
import { deadlineOf } from './order-deadline'
import { writeToOutbox } from './outbox'
import type { OrderRow } from './rows'
import { smsRulesOf } from './sms-rules'
import { openVerifications } from './sms-verifications'

const senderName = '备案通知'

export async function notifyOf(ctx: ServerContext, tx: Db, order: OrderRow, event: LifecycleEvent, step: Step): Promise<void> {
  const context = await contextOf(ctx, tx, order, step.at)
  const told = notificationsFor(event, {
    ...context,
    reasons: step.reasons?.length,
    callFrom: typeof step.detail?.from === 'string' ? step.detail.from : undefined,
  })
  await write(ctx, tx, order, told, step.at)
}

export async function notifyDeadline(ctx: ServerContext, tx: Db, order: OrderRow, kind: DeadlineKind, at: string): Promise<void> {
  const context = await contextOf(ctx, tx, order, at)
  const day = daysBetween(dayOf(order.status_at), dayOf(at))
  await write(ctx, tx, order, notificationsForDeadline(kind, { ...context, day }), at)
}

async function contextOf(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<NotificationContext> {
  const phones = await openVerifications(tx, order.id)
  const waiting = phones.filter(({ verified_at }) => verified_at === null)
  const [domain = ''] = orderDomains(ctx, order)
  const rules = await rulesOf(ctx, tx, order)
  const { smsHours, personResubmits } = smsRulesOf(ctx, order, rules)
  return {
    smsHours,
    personResubmits,
    now: at,
    orderId: order.id,
    domain,
    filingType: filingTypeOf(order),
    deadline: deadlineOf(order, rules, phones),
    waitingFor: waiting.map(
      (row) =>
        maskName(ctx.vault.open(row.name_sealed, 'sms_verifications.name')) ||
        maskPhone(ctx.vault.open(row.phone_sealed, 'sms_verifications.phone')),
    ),
    subjectNumber: order.filing_numbers?.subject,
    siteNumbers: order.filing_numbers?.sites.map(({ number }) => number),
  }
}

/** To the account's phone, the one number that is certain to be its owner's; in the app under the same name. */
async function write(ctx: ServerContext, tx: Db, order: OrderRow, told: readonly BuiltNotification[], at: string): Promise<void> {
  if (told.length === 0) return
  const to = await phoneOf(ctx, tx, order.account_id)
  for (const { event, channels, text } of told) {
    for (const channel of channels) {
      await writeToOutbox(ctx, tx, {
        accountId: order.account_id,
        orderId: order.id,
        event,
        channel,
        from: senderName,
        to,
        text,
        link: `/progress/${order.id}`,
        dedupeKey: `${order.id}/${event}/${channel}/${to}/${order.round}/${at}`,
        at,
      })
    }
  }
}
