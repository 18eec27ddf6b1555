/**
 * WeChat's permission for messages, asked where something has just been handed in and an answer is worth waiting for. It never stands in the
 * way: with 不允许, without a window, or in a browser the person goes on just the same.
 */
import { useQueryClient } from '@tanstack/react-query'
import { askForMessages, canAskForMessages } from '@/platform/subscribe-message'
import { type NotificationSettings, reportSubscriptions } from '@/services/notifications'
import { notificationSettingsKey } from './notification-keys'
import { useNotificationSettings } from './use-notification-settings'

/** A window that never answers does not keep anybody. */
const patienceMs = 30_000

/** `canAsk`: there is something to ask here. `ask`: first thing in the tap; true when at least one was allowed. Never fails. */
export function useMessagePermission() {
  const queries = useQueryClient()
  const templates = useNotificationSettings(canAskForMessages).data?.wechat.templates ?? []
  const ask = (): Promise<boolean> => {
    const asked = askForMessages(templates.map(({ id }) => id))
    const told = asked.then(async (answers) => {
      if (answers.length) void report(answers)
      return answers.some(({ answer }) => answer === 'accept')
    })
    return Promise.race([told, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs))])
  }
  const report = async (answers: Awaited<ReturnType<typeof askForMessages>>) => {
    try {
      const wechat = await reportSubscriptions(answers)
      queries.setQueryData<NotificationSettings>(notificationSettingsKey, (shown) => shown && { ...shown, wechat })
    } catch {
      // WeChat itself knows what was allowed; our count catches up with the next answer.
    }
  }
  return { canAsk: canAskForMessages && templates.length > 0, ask }
}
