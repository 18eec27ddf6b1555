/** Until when an order's present status lasts, as the person is told. */
import { type Deadline, deadlinesOn, shownDeadline } from '@domain/lifecycle/deadlines'
import type { RulesOfOrder } from './order-data'
import type { OrderRow, SmsRow } from './rows'

/** When the person would rather be called, for reckoning the next call. */
export const calledAt = (order: OrderRow) => ({ callWindow: order.call_window, callBackAt: order.call_back_at ?? undefined })

/** Reckoned from the moment the status began; a draft's days from its last change, the SMS hours from the first sending. */
export function deadlineOf(order: OrderRow, rules: RulesOfOrder, phones: readonly SmsRow[]): Deadline | undefined {
  const sentAt = phones.flatMap(({ sent_at }) => (sent_at ? [sent_at] : [])).sort()[0]
  const now = order.status === 'draft' ? order.updated_at : order.status_at
  return shownDeadline(order.status, deadlinesOn(order.status, { ...rules, ...calledAt(order), now, smsSentAt: sentAt }))
}
