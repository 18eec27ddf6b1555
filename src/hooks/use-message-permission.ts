/**
 * WeChat's permission for messages, asked where something is handed in and an answer is worth waiting for. It never stands in the way: with
 * 不允许, without a window, or in a browser the person goes on just the same.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { askForMessages, canAskForMessages } from '@/platform/subscribe-message'
import { type NotificationSettings, reportSubscriptions } from '@/services/notifications'
import { notificationSettingsKey } from './notification-keys'
import { useNotificationSettings } from './use-notification-settings'

/** A window that never answers does not keep anybody. */
const patienceMs = 30_000

export type MessagePermission = {
  /** There is something to ask here; where not, nothing is said about it either. */
  canAsk: boolean
  /** First thing in the tap. True when at least one kind of message was allowed; never fails. */
  ask: () => Promise<boolean>
  /** The tap's own work, after WeChat's window where there is one, whatever was answered; a second tap meanwhile does nothing. */
  askThen: (work: () => void) => void
}

export function useMessagePermission(): MessagePermission {
  const queries = useQueryClient()
  const asking = useRef(false)
  const templates = useNotificationSettings(canAskForMessages).data?.wechat.templates ?? []
  const canAsk = canAskForMessages && templates.length > 0
  const report = async (answers: Awaited<ReturnType<typeof askForMessages>>) => {
    try {
      const wechat = await reportSubscriptions(answers)
      queries.setQueryData<NotificationSettings>(notificationSettingsKey, (shown) => shown && { ...shown, wechat })
    } catch {
      // WeChat itself knows what was allowed; our count catches up with the next answer.
    }
  }
  const ask = async () => {
    const answered = askForMessages(templates.map(({ id }) => id)).then((answers) => {
      if (answers.length) void report(answers)
      return answers.some(({ answer }) => answer === 'accept')
    })
    return Promise.race([answered, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs))])
  }
  const askThen = (work: () => void) => {
    if (!canAsk) return work()
    if (asking.current) return
    asking.current = true
    void ask().finally(() => {
      asking.current = false
      work()
    })
  }
  return { canAsk, ask, askThen }
}
