/** What an event of an order tells its owner, written in the event's own transaction; whoever listens live hears that the order moved. */

import { dayOf, daysBetween } from '@domain/calendar/moment'
import type { DeadlineKind } from '@domain/lifecycle/deadlines'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { statusRow } from '@domain/lifecycle/status'
import type { BuiltNotification, NotificationContext } from '@domain/notifications/notification'
import { notificationsFor, notificationsForDeadline } from '@domain/notifications/notifications'
import { maskName, maskPhone } from '@domain/privacy/mask'
import { labelOf } from '@domain/review/anchor-label'
import type { Db, ServerContext } from '../context'
import { noteChange } from '../notifications/live-events'
import { linkOf } from '../notifications/order-link'
import { peopleToText } from '../notifications/people-to-text'
import { tell } from '../notifications/tell'
import type { Step } from './move-order'
import { filingTypeOf, orderDomains, rulesOf } from './order-data'
import { deadlineOf } from './order-deadline'
import type { OrderRow } from './rows'
import { smsRulesOf } from './sms-rules'
import { openVerifications } from './sms-verifications'

export async function notifyOf(ctx: ServerContext, tx: Db, order: OrderRow, event: LifecycleEvent, step: Step): Promise<void> {
  const { detail } = step
  await noteChange(tx, order.account_id, { topic: 'orders', orderId: order.id, at: step.at })
  const context = await contextOf(ctx, tx, order, step.at)
  const told = notificationsFor(event, {
    ...context,
    reasons: step.reasons?.length,
    callFrom: typeof detail?.from === 'string' ? detail.from : undefined,
    corrected: typeof detail?.anchor === 'string' ? labelOf(detail.anchor) : undefined,
  })
  await write(ctx, tx, order, told, context)
}

export async function notifyDeadline(ctx: ServerContext, tx: Db, order: OrderRow, kind: DeadlineKind, at: string): Promise<void> {
  const context = await contextOf(ctx, tx, order, at)
  const day = daysBetween(dayOf(order.status_at), dayOf(at))
  await write(ctx, tx, order, notificationsForDeadline(kind, { ...context, day }), context)
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
    statusWord: statusRow(order.status).word,
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

async function write(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  builts: readonly BuiltNotification[],
  { now, domain, statusWord }: NotificationContext,
): Promise<void> {
  for (const told of builts) {
    await tell(ctx, tx, {
      accountId: order.account_id,
      order,
      told,
      at: now,
      link: linkOf(order, told.event),
      key: `${order.id}/${told.event}/${order.round}/${now}/${told.text}`,
      about: domain,
      statusWord,
      alsoSms: await peopleToText(ctx, tx, order, told.event),
    })
  }
}
