/** Under which names the cache keeps the inbox; alone, so that the first page does not bring the inbox along. */
export const notificationsKey = ['notifications'] as const
export const inboxKey = ['notifications', 'inbox'] as const
export const unreadKey = ['notifications', 'unread'] as const
export const notificationSettingsKey = ['notification-settings'] as const
