/**
 * The computer's live channel: one for the document, open while somebody is signed in. It says which of what is shown is old; what is shown
 * is then asked again. While it is down whoever waits for something asks by itself (`useLiveUp`, `usePace`).
 */
import { type Change, type Live, openLiveChannel } from '@contract/live-channel'
import type { QueryKey } from '@tanstack/react-query'
import { queryClient } from './query-client'
import { openSocket } from './socket'

/** Keys of what the channel makes old. An order's own come with its id: ['progress', id], ['mirror', id]. */
export const liveKeys = {
  session: ['session'] as const,
  orders: ['orders'] as const,
  records: ['records'] as const,
  progress: (orderId: string) => ['progress', orderId] as const,
  mirror: (orderId: string) => ['mirror', orderId] as const,
  handoff: (handoffId: string) => ['handoff', handoffId] as const,
}

/** Whether a query is old after a change. Notifications are not shown at the computer. */
export function isOldAfter({ topic, orderId }: Change, queryKey: QueryKey): boolean {
  const [kind, id] = queryKey
  const about = orderId === undefined || id === orderId
  if (topic === 'mirror') return kind === 'handoff' || (kind === 'mirror' && about)
  return topic === 'orders' && (kind === 'orders' || kind === 'records' || ((kind === 'progress' || kind === 'mirror') && about))
}

let up = false
const listeners = new Set<() => void>()

export const liveUp = (): boolean => up
export function onLiveUp(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const refresh = (change: Change): void => {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isOldAfter(change, queryKey) })
}

const everything = (): void => {
  for (const topic of ['orders', 'mirror'] as const) refresh({ topic })
}

/** Opens the channel; answers how to end it. */
export function startLive(): () => void {
  const live: Live = openLiveChannel(openSocket, {
    onChange: refresh,
    onMissed: everything,
    onUp: (now) => {
      up = now
      // Whatever was said while it was down was said to nobody.
      if (now) everything()
      // It may be down because the session ended elsewhere: then this computer signs in again.
      else void queryClient.invalidateQueries({ queryKey: liveKeys.session })
      for (const listener of listeners) listener()
    },
  })
  window.addEventListener('online', live.resume)
  return () => {
    window.removeEventListener('online', live.resume)
    live.stop()
  }
}
