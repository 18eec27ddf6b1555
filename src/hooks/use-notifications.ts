/** The inbox: newest first and older ones on demand, kept sealed on the device like the orders, with what is read and what is not. */
import { type InfiniteData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { type InboxPage, inboxPageShape, listNotifications, markRead, type Notification } from '@/services/notifications'
import { getProgress } from '@/services/orders'
import { inboxKey, unreadKey } from './notification-keys'
import { useLastSeen, useSeenAt } from './use-last-seen'
import { progressKey } from './use-orders'
import { usePollEvery } from './use-poll-every'
import { useSession } from './use-session'

type Inbox = InfiniteData<InboxPage, string | undefined>

export function useNotifications() {
  const { signedIn } = useSession()
  const queries = useQueryClient()
  const seen = useLastSeen('notifications', inboxPageShape, () => listNotifications())
  const query = useInfiniteQuery({
    queryKey: inboxKey,
    enabled: signedIn,
    staleTime: seen.staleTime,
    queryFn: async ({ pageParam }) => {
      if (pageParam !== undefined) return listNotifications(pageParam)
      const first = await seen.queryFn()
      queries.setQueryData(unreadKey, first.unread)
      return first
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    initialData: (): Inbox | undefined => {
      const first = seen.initialData()
      return first && { pages: [first], pageParams: [undefined] }
    },
    initialDataUpdatedAt: seen.initialDataUpdatedAt,
    refetchInterval: usePollEvery(60_000),
  })
  return {
    ...query,
    list: query.data?.pages.flatMap(({ notifications }) => notifications),
    unread: query.data?.pages[0]?.unread ?? 0,
    seenAt: useSeenAt('notifications', inboxPageShape, query.dataUpdatedAt),
  }
}

type Reading = { ids: string[] } | { upTo: string }

/** One, or all up to one: shown as read at once, and as before when the server did not hear of it. */
export function useMarkRead() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (what: Reading) => markRead(what),
    onMutate: async (what) => {
      await queries.cancelQueries({ queryKey: inboxKey })
      const before = queries.getQueryData<Inbox>(inboxKey)
      if (before) {
        const after = asRead(before, what)
        queries.setQueryData(inboxKey, after)
        queries.setQueryData(unreadKey, after.pages[0]?.unread ?? 0)
      }
      return before
    },
    onError: (_error, _what, before) => {
      if (!before) return
      queries.setQueryData(inboxKey, before)
      queries.setQueryData(unreadKey, before.pages[0]?.unread ?? 0)
    },
    onSuccess: (unread) => queries.setQueryData(unreadKey, unread),
    onSettled: () => queries.invalidateQueries({ queryKey: inboxKey }),
  })
}

function asRead(inbox: Inbox, what: Reading): Inbox {
  let passed = false
  let read = 0
  const pages = inbox.pages.map((page) => ({
    ...page,
    notifications: page.notifications.map((one): Notification => {
      if ('upTo' in what && one.id === what.upTo) passed = true
      if (one.readAt || !('upTo' in what ? passed : what.ids.includes(one.id))) return one
      read += 1
      return { ...one, readAt: one.at }
    }),
  }))
  const left = 'upTo' in what ? 0 : Math.max(0, (inbox.pages[0]?.unread ?? 0) - read)
  return { ...inbox, pages: pages.map((page) => ({ ...page, unread: left })) }
}

/** Which of the people of the SMS check has not answered yet; undefined where nobody is waited for or the server does not say. */
export function useOpenVerification() {
  const queries = useQueryClient()
  return async (orderId: string): Promise<number | undefined> => {
    const progress = await queries
      .fetchQuery({ queryKey: progressKey(orderId), queryFn: () => getProgress(orderId), staleTime: 5_000, retry: false })
      .catch(() => undefined)
    return progress?.smsVerifications.find(({ verifiedAt, sentAt }) => sentAt && !verifiedAt)?.n
  }
}
