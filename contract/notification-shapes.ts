/**
 * One notification as it goes over the wire. Apart from the operations, so that the bell on the first page, which only counts, does not
 * bring the shape of the inbox along.
 */
import * as z from '@domain/zod'
import { id, moment } from './define-endpoint'

const outside = z.enum(['sms', 'mail', 'wechat'])
export const notificationGroupSchema = z.enum(['to-do', 'progress', 'other'])

/** One way a message was to go, and what became of it. */
const delivery = z.object({
  channel: outside,
  /** Masked phone or mail address, or 「微信」. */
  to: z.string(),
  /** `held` = waits for the end of the quiet hours, `retrying` = failed and will be tried again, `failed` = given up. */
  status: z.enum(['waiting', 'held', 'retrying', 'delivered', 'failed']),
  tries: z.number(),
  /** The last try; null before the first. */
  at: z.nullable(moment),
  nextTryAt: z.nullable(moment),
  /** The same as a sentence, with the reason where it failed. */
  says: z.string(),
})

export const notificationSchema = z.object({
  id,
  /** Event id of domain/notifications, e.g. `order.submitted`. */
  event: z.string(),
  group: notificationGroupSchema,
  /** A few words: 初审未通过. */
  title: z.string(),
  /** The whole message, with order number, domain and time where it is about an order. */
  text: z.string(),
  /** Calls, SMS windows, rejections: never held back. */
  urgent: z.boolean(),
  at: moment,
  readAt: z.nullable(moment),
  orderId: z.nullable(id),
  /**
   * Where it leads: `/progress/<orderId>`, with `/rejection`, `/sms-verification` or `/photo` behind it where there is something to do;
   * `/filing/<orderId>` (a draft), `/records`, `/library`, `/authorization-codes`, `/settings`.
   */
  link: z.nullable(z.string()),
  deliveries: z.array(delivery),
})
export type Notification = z.output<typeof notificationSchema>
export type Delivery = z.output<typeof delivery>
