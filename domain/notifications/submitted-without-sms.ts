/** The filing is with the authority, and nobody has to verify by SMS there (policy 2018 outside its seven provinces). Source: spec K1, no-SMS path. */
import type { NotificationSpec } from './notification'

export const submittedWithoutSms = {
  id: 'order.submittedToAuthority',
  instead: { group: 'progress', urgent: false },
  text: () => '资料已提交到通信管理局审核，这份备案不需要短信核验，您不用做什么。',
} as const satisfies NotificationSpec
