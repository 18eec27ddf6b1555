/** The reviewer asks for something to be added or changed. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderChangesRequested = {
  id: 'order.changesRequested',
  text: (context) =>
    `初审要求修改${context.reasons ? ` ${context.reasons} 处` : ''}，请打开备案进度查看每一项的原因，在 ${deadlineOf(context)} 前改好并重新提交。`,
} as const satisfies NotificationSpec
