/**
 * 通知: what the person was told and on which ways it went out, what they want to be told where, and what WeChat was allowed to send.
 * Texts are masked on every channel. Source: spec A30, C7, K1, K2, K5.
 */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'

const outside = z.enum(['sms', 'mail', 'wechat'])
const group = z.enum(['to-do', 'progress', 'other'])

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
  group,
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

const switches = z.object({ sms: z.boolean(), mail: z.boolean(), wechat: z.boolean() })
const groups = z.object({ 'to-do': switches, progress: switches, other: switches })
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间写成 22:00 这样'))
const quietHours = z.object({ on: z.boolean(), from: time, to: time })

const settings = z.object({
  /** 需要我处理, 进度, 其他 × channel. The app itself is always on. */
  groups,
  quietHours,
  /** Titles of the events that quiet hours and switches never hold back, and the sentence that says so. */
  neverHeldBack: z.object({ says: z.string(), titles: z.array(z.string()) }),
  /** Where each channel leads now: masked, or null when there is no way yet, with a sentence. */
  sms: z.object({ to: z.string(), says: z.string() }),
  mail: z.object({
    to: z.nullable(z.string()),
    /** `order` = the mail of the responsible person in the newest filing, `account` = the provider's, `own` = typed here. */
    from: z.nullable(z.enum(['order', 'account', 'own'])),
    says: z.string(),
  }),
  wechat: z.object({
    bound: z.boolean(),
    says: z.string(),
    /** One template a group. `left` = messages that may still be sent, as WeChat counts them: one for each time 允许 was tapped. */
    templates: z.array(z.object({ id: z.string(), group, title: z.string(), left: z.number() })),
  }),
})
export type NotificationSettings = z.output<typeof settings>

const signedOut = { 401: failureSchema }
const base = { audience: 'person', tag: 'notifications' } as const

export const notificationEndpoints = {
  listNotifications: defineEndpoint({
    ...base,
    id: 'listNotifications',
    method: 'GET',
    path: '/notifications',
    summary: 'What the account was told, newest first, with the delivery log of each',
    query: z.strictObject({
      /** `next` of the page before. */
      before: z.optional(id),
      limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-4]\d|50)$/, '一次最多 50 条'))),
    }),
    responses: {
      200: z.object({ notifications: z.array(notificationSchema), unread: z.number(), next: z.nullable(id) }),
      400: failureSchema,
      ...signedOut,
    },
  }),
  readNotifications: defineEndpoint({
    ...base,
    id: 'readNotifications',
    method: 'POST',
    path: '/notifications/read',
    summary: 'Mark as read: some, or one and everything older. Ids that are not the account’s are passed over',
    body: z.strictObject({
      ids: z.optional(z.array(id).check(z.maxLength(100))),
      upTo: z.optional(id),
    }),
    responses: { 200: z.object({ unread: z.number() }), 400: failureSchema, ...signedOut },
  }),
  getNotificationSettings: defineEndpoint({
    ...base,
    id: 'getNotificationSettings',
    method: 'GET',
    path: '/notification-settings',
    summary: 'Which group goes out on which channel, quiet hours, and where messages go',
    responses: { 200: settings, ...signedOut },
  }),
  putNotificationSettings: defineEndpoint({
    ...base,
    id: 'putNotificationSettings',
    method: 'PUT',
    path: '/notification-settings',
    summary: 'Change them; a mail address of one’s own is used where neither the filing nor the account has one',
    body: z.strictObject({
      groups: z.optional(groups),
      quietHours: z.optional(quietHours),
      email: z.optional(
        z.nullable(z.string().check(z.maxLength(100), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, '邮箱写成 name@example.com 这样'))),
      ),
    }),
    responses: { 200: settings, 400: failureSchema, ...signedOut },
  }),
  reportSubscriptions: defineEndpoint({
    ...base,
    id: 'reportSubscriptions',
    method: 'POST',
    path: '/wechat-subscriptions',
    summary: 'What was answered to WeChat’s 订阅消息 question, by template: the words of wx.requestSubscribeMessage',
    body: z.strictObject({
      templates: z
        .array(
          z.strictObject({ id: z.string().check(z.minLength(1), z.maxLength(80)), answer: z.enum(['accept', 'reject', 'ban', 'filter']) }),
        )
        .check(z.minLength(1), z.maxLength(5)),
    }),
    responses: { 200: settings.shape.wechat, 400: failureSchema, ...signedOut },
  }),
}
