/** What the person wants to be told where; each change is shown at once and taken back where the server did not hear of it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type Channel,
  type Group,
  getNotificationSettings,
  type NotificationSettings,
  putNotificationSettings,
  type SettingsChange,
} from '@/services/notifications'
import { notificationSettingsKey as queryKey } from './notification-keys'
import { useSession } from './use-session'

export function useNotificationSettings(wanted = true) {
  const { signedIn } = useSession()
  return useQuery({ queryKey, queryFn: getNotificationSettings, enabled: signedIn && wanted, staleTime: 30_000 })
}

/** One switch, the quiet hours, or an own mail address (null = take it back). */
export type OneChange =
  | { kind: 'switch'; group: Group; channel: Channel; on: boolean }
  | { kind: 'quiet'; quietHours: NotificationSettings['quietHours'] }
  | { kind: 'mail'; email: string | null }

/** Changes go one after the other, so that a quick second tap does not send what the first one has just changed. */
export function useChangeNotificationSettings() {
  const queries = useQueryClient()
  const now = () => queries.getQueryData<NotificationSettings>(queryKey)
  return useMutation({
    scope: { id: 'notification-settings' },
    onMutate: (change: OneChange) => {
      const before = now()
      if (before) queries.setQueryData(queryKey, changed(before, change))
      return before
    },
    mutationFn: (change: OneChange) => putNotificationSettings(sent(change, now())),
    onSuccess: (said) => {
      // A later tap may be on its way already; its own answer follows.
      if (queries.isMutating({ predicate: ({ options }) => options.scope?.id === 'notification-settings' }) <= 1)
        queries.setQueryData(queryKey, said)
    },
    onError: (_error, change, before) => {
      const shown = now()
      if (before && shown) queries.setQueryData(queryKey, takenBack(shown, before, change))
    },
  })
}

function changed(settings: NotificationSettings, change: OneChange): NotificationSettings {
  if (change.kind === 'quiet') return { ...settings, quietHours: change.quietHours }
  if (change.kind === 'mail') return settings
  const { group, channel, on } = change
  return { ...settings, groups: { ...settings.groups, [group]: { ...settings.groups[group], [channel]: on } } }
}

/** Only what this change touched goes back; what was tapped since stays. */
function takenBack(shown: NotificationSettings, before: NotificationSettings, change: OneChange): NotificationSettings {
  if (change.kind === 'quiet') return { ...shown, quietHours: before.quietHours }
  if (change.kind === 'mail') return shown
  return changed(shown, { ...change, on: before.groups[change.group][change.channel] })
}

function sent(change: OneChange, shown: NotificationSettings | undefined): SettingsChange {
  if (change.kind === 'quiet') return { quietHours: change.quietHours }
  if (change.kind === 'mail') return { email: change.email }
  return shown ? { groups: shown.groups } : {}
}
