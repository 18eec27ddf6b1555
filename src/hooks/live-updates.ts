/** The live channel of whoever is signed in, and what a word from it makes old. Fetched after the first page stands. */
import type { QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { type Change, openLive } from '@/services/live'
import { useLiveStore } from '@/store/live-store'
import { useSessionStore } from '@/store/session-store'
import { mirrorRoot } from './mirror-keys'
import { notificationsKey } from './notification-keys'
import { ordersKey, progressRoot } from './use-orders'

/** The last number heard, so that a channel opened anew is told what came in between. */
let heard: { accountId: string; seq: number } | undefined

/** What is on the screen is asked again; the rest when it is looked at next. */
export function refreshAfter(queries: QueryClient, { topic, orderId }: Change): void {
  const old = (key: readonly unknown[]) =>
    // Where another device stands says nothing about the order itself.
    topic === 'mirror'
      ? key[0] === mirrorRoot && (orderId === undefined || key.includes(orderId))
      : topic === 'notifications'
        ? key[0] === notificationsKey[0]
        : key[0] === ordersKey[0] || (orderId === undefined ? key[0] === progressRoot : key.includes(orderId))
  void queries.invalidateQueries({ predicate: ({ queryKey }) => old(queryKey) })
}

/** Answers how to end it. */
export function startLive(queries: QueryClient): () => void {
  const { token, account } = useSessionStore.getState()
  const accountId = account?.id ?? ''
  const live = openLive({
    token,
    since: heard?.accountId === accountId ? heard.seq : undefined,
    onChange: (change) => refreshAfter(queries, change),
    onMissed: () => {
      refreshAfter(queries, { topic: 'orders' })
      refreshAfter(queries, { topic: 'notifications' })
      refreshAfter(queries, { topic: 'mirror' })
    },
    onUp: (up) => useLiveStore.setState({ up }),
  })
  const { pause, resume } = live
  Taro.onAppShow?.(resume)
  Taro.onAppHide?.(pause)
  return () => {
    Taro.offAppShow?.(resume)
    Taro.offAppHide?.(pause)
    const seq = live.stop()
    heard = seq === undefined ? undefined : { accountId, seq }
  }
}
