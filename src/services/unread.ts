/** How many notifications nobody has read; for the bell, without the inbox itself. */
import { notificationEndpoints } from '@contract/notifications'
import { call } from './call'

export const countUnread = async () => (await call(notificationEndpoints.listNotifications, { query: { limit: '1' } })).unread
