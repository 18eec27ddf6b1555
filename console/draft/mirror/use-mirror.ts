/** Follows one's other devices: asked anew when the live channel nudges, every three seconds while it is down. */
import { handoffEndpoints } from '@contract/handoff'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { liveKeys } from '../../api/live'
import { call } from '../../api/person-call'
import { usePace } from '../../api/use-live'
import type { DraftKeeper } from '../store/draft-keeper'

const pollMs = 3000
const nothing = { handoff: null, others: [] } as const

/** @param revision of the draft shown here: a newer one is fetched and taken in */
export function useMirror(orderId: string, keeper: DraftKeeper, revision: number) {
  const { data } = useQuery({
    queryKey: liveKeys.mirror(orderId),
    queryFn: () => call(handoffEndpoints.getMirror, { params: { orderId } }),
    refetchInterval: usePace(pollMs, 10_000),
    refetchIntervalInBackground: true,
    staleTime: 0,
  })
  const theirs = data?.revision ?? 0
  useEffect(() => {
    if (theirs > revision) void keeper.pull()
  }, [theirs, revision, keeper])
  return data ?? nothing
}
