/** The initial review did not pass. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderRejected = {
  id: 'order.rejected',
  text: (context) =>
    `初审未通过${context.reasons ? `，有 ${context.reasons} 处要更正` : ''}。其他内容不用重填，请在 ${deadlineOf(context)} 前改好并重新提交。`,
} as const satisfies NotificationSpec
