/** 12381 has texted everybody who must verify. The code itself stands only in the ministry's own text. */
import { deadlineOf, type NotificationSpec } from './notification'

export const smsSent = {
  id: 'sms.sent',
  text: (context) =>
    `12381 的核验短信已发出${context.waitingFor?.length ? `，收到短信的是 ${context.waitingFor.join('、')}` : ''}，请在 ${deadlineOf(context)} 前完成核验。`,
} as const satisfies NotificationSpec
