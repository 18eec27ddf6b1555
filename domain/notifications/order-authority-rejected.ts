/** The authority sent the filing back. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderAuthorityRejected = {
  id: 'order.authorityRejected',
  text: (context) =>
    `通信管理局退回了备案${context.reasons ? `，有 ${context.reasons} 处要更正` : ''}。请在 ${deadlineOf(context)} 前改好并重新提交。`,
} as const satisfies NotificationSpec
