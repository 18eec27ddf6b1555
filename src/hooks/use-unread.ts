/** How many notifications wait to be read: the figure on the bell. */
import { useQuery } from '@tanstack/react-query'
import { countUnread } from '@/services/unread'
import { unreadKey } from './notification-keys'
import { usePollEvery } from './use-poll-every'
import { useSession } from './use-session'

/** 0 until the server has answered: a bell says nothing rather than something wrong. */
export function useUnread(): number {
  const { signedIn } = useSession()
  return useQuery({ queryKey: unreadKey, queryFn: countUnread, enabled: signedIn, refetchInterval: usePollEvery(60_000) }).data ?? 0
}
