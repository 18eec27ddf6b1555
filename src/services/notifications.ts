/** 通知: the inbox with its delivery log, what goes out on which channel, and what WeChat was allowed to send. */
import type { CallInput } from '@contract/client'
import { notificationSchema } from '@contract/notification-shapes'
import { notificationEndpoints as endpoints } from '@contract/notifications'
import * as z from '@domain/zod'
import { call } from './call'

export type { Delivery, Notification, NotificationSettings } from '@contract/notifications'
export type Group = keyof Awaited<ReturnType<typeof getNotificationSettings>>['groups']
export type Channel = 'sms' | 'mail' | 'wechat'

/** A page of the inbox as it is kept on the device. */
export const inboxPageShape = z.object({ notifications: z.array(notificationSchema), unread: z.number(), next: z.nullable(z.string()) })
export type InboxPage = z.infer<typeof inboxPageShape>

/** Newest first; `before` = `next` of the page before. */
export const listNotifications = (before?: string): Promise<InboxPage> =>
  call(endpoints.listNotifications, { query: { limit: '20', ...(before ? { before } : {}) } })

/** Some, or one and everything older; answers how many are left. */
export const markRead = async (what: { ids: string[] } | { upTo: string }) =>
  (await call(endpoints.readNotifications, { body: what })).unread

export const getNotificationSettings = () => call(endpoints.getNotificationSettings, {})
export type SettingsChange = CallInput<typeof endpoints.putNotificationSettings>['body']
export const putNotificationSettings = (change: SettingsChange) => call(endpoints.putNotificationSettings, { body: change })

/** What was answered to WeChat's own question, by template. */
export const reportSubscriptions = (templates: { id: string; answer: 'accept' | 'reject' | 'ban' | 'filter' }[]) =>
  call(endpoints.reportSubscriptions, { body: { templates } })
