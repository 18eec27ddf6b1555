/** The initial review has passed. */
import type { NotificationSpec } from './notification'

export const orderInitialApproved = {
  id: 'order.initialApproved',
  text: ({ filingType, smsHours }) =>
    `初审已通过，接入商即将提交到通信管理局。${filingType === 'access' ? '网站在本平台的访问约 10–30 分钟后生效。' : ''}${
      smsHours === undefined ? '不需要短信核验，之后由管局审核。' : `之后负责人会收到 12381 的核验短信，请留意并在 ${smsHours} 小时内完成。`
    }`,
} as const satisfies NotificationSpec
