/** A draft nobody has touched for long will expire. */
import { deadlineOf, type NotificationSpec } from './notification'

export const draftExpiryWarning = {
  id: 'draft.expiryWarning',
  text: (context) => `草稿将在 ${deadlineOf(context)} 过期，过期后需要重新开始。继续填写任意一项即可重新计时。`,
} as const satisfies NotificationSpec
