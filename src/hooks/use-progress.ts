/** One order's progress; apart from the list of orders, so that the first page does not carry its shape. */

import { useQuery } from '@tanstack/react-query'
import { getProgress } from '@/services/orders'
import { progressShape } from '@/services/progress-shape'
import { useLastSeen, useSeenAt } from './use-last-seen'
import { progressKey } from './use-orders'
import { usePollEvery } from './use-poll-every'
import { useSession } from './use-session'

/** One order; asked again as often as the server says, less often while the live channel would tell. */
export function useProgress(orderId: string) {
  const { signedIn } = useSession()
  const what = `progress:${orderId}`
  const seen = useLastSeen(what, progressShape, () => getProgress(orderId))
  const pace = usePollEvery(1000)
  const query = useQuery({
    queryKey: progressKey(orderId),
    ...seen,
    enabled: signedIn && orderId !== '',
    refetchInterval: (query) => (query.state.data ? Math.max(2, query.state.data.pollAfterSeconds) * pace : false),
  })
  return { ...query, seenAt: useSeenAt(what, progressShape, query.dataUpdatedAt) }
}
