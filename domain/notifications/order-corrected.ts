/** The reviewer mended a typo, as 协助更改 allows; the person may object. Source: spec K1 (agreements). */
import type { NotificationSpec } from './notification'

export const orderCorrected = {
  id: 'order.corrected',
  text: ({ corrected }) =>
    `审核员按您同意的《协助更改备案信息服务在线服务条款》更正了${corrected ? `「${corrected}」` : '一处笔误'}。请在备案进度页核对，不同意可以改回去。`,
} as const satisfies NotificationSpec
