/** Where a message about an order leads: to what is to be done there, else to its progress. */
import type { NotificationEventId } from '@domain/notifications/event-table'
import type { OrderRow } from '../lifecycle/rows'

const places: Partial<Record<NotificationEventId, string>> = {
  'order.changesRequested': '/rejection',
  'order.rejected': '/rejection',
  'order.reminder': '/rejection',
  'order.authorityRejected': '/rejection',
  'order.idleWarning': '/rejection',
  'sms.sent': '/sms-verification',
  'sms.reminder': '/sms-verification',
  'sms.personDone': '/sms-verification',
  'backdrop.requested': '/photo',
  'backdrop.rejected': '/photo',
}

export function linkOf({ id, status }: Pick<OrderRow, 'id' | 'status'>, event: NotificationEventId): string {
  if (status === 'draft' || status === 'order-idle-draft') return `/filing/${id}`
  // A reminder of a photograph that is still missing leads to the photograph.
  if (status === 'backdrop-pending') return `/progress/${id}/photo`
  return `/progress/${id}${places[event] ?? ''}`
}
