/** The initial review has passed. */
import type { NotificationSpec } from './notification'

export const orderInitialApproved = {
  id: 'order.initialApproved',
  group: 'progress',
  channels: ['sms', 'app'],
  urgent: false,
  text: () => '初审已通过，接入商即将提交到通信管理局。之后负责人会收到 12381 的核验短信，请留意并在 24 小时内完成。',
} as const satisfies NotificationSpec
