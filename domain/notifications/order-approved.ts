/** The number is here. */
import type { NotificationSpec } from './notification'

export const orderApproved = {
  id: 'order.approved',
  group: 'progress',
  channels: ['sms', 'app'],
  urgent: false,
  text: ({ subjectNumber, siteNumbers }) =>
    `备案已通过${subjectNumber ? `，主体备案号 ${subjectNumber}` : ''}${siteNumbers?.length ? `，网站备案号 ${siteNumbers.join('、')}` : ''}。请把备案号放到网站底部并链接到工信部网站。`,
} as const satisfies NotificationSpec
