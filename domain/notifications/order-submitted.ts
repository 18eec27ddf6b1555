/** The filing has been handed in: what happens next. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderSubmitted = {
  id: 'order.submitted',
  text: (context) => `已提交，接入商将在 ${deadlineOf(context)} 前完成初审，期间可能来电核实，请保持手机畅通。`,
} as const satisfies NotificationSpec
