/** Everybody has verified; the authority reviews. */
import { dayOf, sayDay } from '@domain/calendar/moment'
import type { NotificationSpec } from './notification'

export const authorityReviewBegun = {
  id: 'order.authorityReview',
  text: ({ deadline, now }) =>
    `短信核验已全部完成，通信管理局开始审核${deadline ? `，${deadline.estimated ? '预计' : '最迟'} ${sayDay(dayOf(deadline.at), now)}出结果` : ''}。`,
} as const satisfies NotificationSpec
