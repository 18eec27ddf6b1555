/** The order ended or went back by the person's own act or by the clock: a line for the record in the app. */
import type { NotificationSpec } from './notification'

export const orderWithdrawn = {
  id: 'order.withdrawn',
  text: () => '已撤销提交，回到草稿，填写的内容和照片都保留。',
} as const satisfies NotificationSpec

export const orderAbandoned = {
  id: 'order.abandoned',
  text: () => '已放弃这份备案，占用的授权码已退还，上传的照片会删除。',
} as const satisfies NotificationSpec

export const orderIdle = {
  id: 'order.idleDraft',
  text: () => '长时间没有处理，已转为草稿，内容都还在，可以继续填写。',
} as const satisfies NotificationSpec

export const draftExpired = {
  id: 'draft.expired',
  text: () => '草稿已过期，占用的授权码已退还。需要时请重新开始一份备案。',
} as const satisfies NotificationSpec
