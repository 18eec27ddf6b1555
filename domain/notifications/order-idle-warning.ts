/** An order that was sent back will soon become a draft again. Source: spec C7 (order.idleWarning), B2-11. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderIdleWarning = {
  id: 'order.idleWarning',
  text: (context) => `再不处理，${deadlineOf(context)} 会转为草稿。已填的内容会保留，但审核要重新排队。`,
} as const satisfies NotificationSpec
