/** 注销 and 取消接入: the codes that were sent for an order, sending them again, and starting with all of them right. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { newIdempotencyKey } from '@/services/call'
import { type PersonCode, type SentCodes, sendRevocationCodes, startRevocation } from '@/services/revocation'
import { discardDraft, flushDraft, submissionKey } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'
import { ordersKey, progressKey } from './use-orders'
import { recordsKey } from './use-records'

export function useRevocation(orderId: string, onStarted: () => void) {
  const queries = useQueryClient()
  const key = ['revocation-codes', orderId] as const
  // Kept while the app runs, so that looking at the page before does not cost another SMS.
  const sent = useQuery<SentCodes | null>({
    queryKey: key,
    queryFn: () => null,
    initialData: null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30 * 60_000,
  })
  const send = useMutation({
    mutationFn: async () => {
      await flushDraft()
      return sendRevocationCodes(orderId)
    },
    onSuccess: (codes) => queries.setQueryData(key, codes),
  })
  const start = useMutation({
    mutationFn: async (codes: readonly PersonCode[]) => {
      await flushDraft()
      const { revision } = draftState()
      return startRevocation(orderId, revision, codes, submissionKey(revision, newIdempotencyKey))
    },
    onSuccess: (progress) => {
      queries.setQueryData(progressKey(orderId), progress)
      queries.removeQueries({ queryKey: key })
      void queries.invalidateQueries({ queryKey: ordersKey })
      void queries.invalidateQueries({ queryKey: recordsKey })
      onStarted()
      discardDraft(orderId)
    },
  })
  return { sent: sent.data ?? undefined, send, start }
}
