/**
 * Responsible persons who are texted beside the account: only when something is asked of themselves. The reviewer calls them; the ministry
 * waits for them. Everything else goes to the account, whose phone is certain to be its owner's. Source: spec A30.
 */
import { smsPersonsOf } from '@domain/filing/sms-persons'
import type { NotificationEventId } from '@domain/notifications/event-table'
import type { Db, ServerContext } from '../context'
import { answersOf, filingTypeOf, recordOf, rulesOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { openVerifications } from '../lifecycle/sms-verifications'

/** Phones in clear, to be sealed at once. */
export async function peopleToText(ctx: ServerContext, tx: Db, order: OrderRow, event: NotificationEventId): Promise<string[]> {
  if (event === 'sms.reminder') {
    const open = await openVerifications(tx, order.id)
    return open.filter(({ verified_at }) => !verified_at).map((row) => ctx.vault.open(row.phone_sealed, 'sms_verifications.phone'))
  }
  if (event !== 'order.callMissed') return []
  const { policy } = await rulesOf(ctx, tx, order)
  return smsPersonsOf(filingTypeOf(order), answersOf(ctx, order), recordOf(ctx, order), { smsTargets: policy.smsTargets }).map(
    ({ phone }) => phone,
  )
}
