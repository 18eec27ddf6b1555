/** The filing is with the authority; the SMS follows. */
import type { NotificationSpec } from './notification'

export const orderSubmittedToAuthority = {
  id: 'order.submittedToAuthority',
  text: ({ smsHours = 24 }) =>
    `资料已提交到通信管理局。约 5 分钟后负责人会收到 12381 的核验短信，请在 ${smsHours} 小时内到备案进度页完成短信核验，过期会被退回。`,
} as const satisfies NotificationSpec
