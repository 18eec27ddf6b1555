/** 通知: the inbox, what is told where, and WeChat's permissions. */
import { notificationEndpoints } from '@contract/notifications'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { listInbox, readInbox } from '../notifications/inbox'
import { saveSettings, settingsAnswer } from '../notifications/settings'
import { noteSubscriptions, wechatAnswer } from '../notifications/subscriptions'
import { implement } from './register'

export function notificationRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, notificationEndpoints.listNotifications, async ({ session, query }) => ({
    status: 200,
    body: await listInbox(ctx, session.accountId, {
      before: query.before,
      limit: query.limit === undefined ? undefined : Number(query.limit),
    }),
  }))
  implement(app, ctx, notificationEndpoints.readNotifications, async ({ session, body }) => ({
    status: 200,
    body: { unread: await readInbox(ctx, session.accountId, body) },
  }))
  implement(app, ctx, notificationEndpoints.getNotificationSettings, async ({ session }) => ({
    status: 200,
    body: await settingsAnswer(ctx, session.accountId),
  }))
  implement(app, ctx, notificationEndpoints.putNotificationSettings, async ({ session, body }) => {
    const { groups, quietHours, email } = body
    await saveSettings(ctx, session.accountId, { ...(groups ? { groups } : {}), ...(quietHours ? { quietHours } : {}), email })
    return { status: 200, body: await settingsAnswer(ctx, session.accountId) }
  })
  implement(app, ctx, notificationEndpoints.reportSubscriptions, async ({ session, body }) => {
    await noteSubscriptions(ctx, session.accountId, body.templates)
    return { status: 200, body: await wechatAnswer(ctx, session.accountId) }
  })
}
