/** An order that was sent back still waits for the person. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderReminder = {
  id: 'order.reminder',
  text: (context) =>
    `被退回${context.day ? `已 ${context.day} 天` : ''}，还没有重新提交。${deadlineOf(context)} 前不处理会转为草稿，已填的内容仍会保留。`,
} as const satisfies NotificationSpec
