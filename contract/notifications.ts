/**
 * 通知: what the person was told and on which ways it went out, what they want to be told where, and what WeChat was allowed to send.
 * Texts are masked on every channel. Source: spec A30, C7, K1, K2, K5.
 */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id } from './define-endpoint'
import { notificationGroupSchema, notificationSchema } from './notification-shapes'

export type { Delivery, Notification } from './notification-shapes'

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
    templates: z.array(z.object({ id: z.string(), group: notificationGroupSchema, title: z.string(), left: z.number() })),
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
