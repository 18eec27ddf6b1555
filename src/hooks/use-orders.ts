/** The account's orders and one order's progress, with what the person can do to it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newIdempotencyKey } from '@/services/call'
import {
  abandonOrder,
  createOrder,
  getProgress,
  getPuzzle,
  listOrders,
  type Progress,
  resendSms,
  type SmsAnswer,
  verifySms,
  withdrawOrder,
} from '@/services/orders'
import { adoptDraft, discardDraft } from '@/store/draft-actions'
import { useSession } from './use-session'

export const ordersKey = ['orders'] as const
export const progressKey = (orderId: string) => ['progress', orderId] as const

export function useOrders() {
  const { signedIn } = useSession()
  return useQuery({ queryKey: ordersKey, queryFn: listOrders, enabled: signedIn, refetchInterval: 60_000 })
}

/** One order; asked again as often as the server says. */
export function useProgress(orderId: string) {
  const { signedIn } = useSession()
  return useQuery({
    queryKey: progressKey(orderId),
    queryFn: () => getProgress(orderId),
    enabled: signedIn && orderId !== '',
    refetchInterval: (query) => (query.state.data ? Math.max(2, query.state.data.pollAfterSeconds) * 1000 : false),
  })
}

/** Begins a filing, or answers the one in flight. Tapping twice makes one order. */
export function useCreateOrder() {
  const queries = useQueryClient()
  const key = useRef<string>()
  return useMutation({
    mutationFn: async () => {
      key.current ??= newIdempotencyKey()
      const made = await createOrder(key.current)
      if ('openOrderId' in made) return { orderId: made.openOrderId, alreadyOpen: true }
      adoptDraft(made.draft)
      return { orderId: made.draft.id, alreadyOpen: false }
    },
    onSuccess: () => {
      key.current = undefined
      return queries.invalidateQueries({ queryKey: ordersKey })
    },
  })
}

const useProgressChange = <Input>(orderId: string, change: (input: Input) => Promise<Progress>, after?: () => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (progress) => {
      queries.setQueryData(progressKey(orderId), progress)
      after?.()
      return queries.invalidateQueries({ queryKey: ordersKey })
    },
  })
}

export const useWithdraw = (orderId: string) => useProgressChange<void>(orderId, () => withdrawOrder(orderId))
export const useAbandon = (orderId: string) =>
  useProgressChange<void>(
    orderId,
    () => abandonOrder(orderId),
    () => discardDraft(orderId),
  )

/** The sum on the SMS page: a fresh one whenever it was used. */
export const usePuzzle = (orderId: string, n: number) =>
  useQuery({ queryKey: ['puzzle', orderId, n], queryFn: () => getPuzzle(orderId, n), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 })

/** 核验 and 重发; either way the sum is used up. */
export function useSmsActions(orderId: string, n: number) {
  const queries = useQueryClient()
  const settled = () => queries.invalidateQueries({ queryKey: ['puzzle', orderId, n] })
  const onSuccess = ({ progress }: { progress: Progress }) => queries.setQueryData(progressKey(orderId), progress)
  const verify = useMutation({ mutationFn: (answer: SmsAnswer) => verifySms(orderId, n, answer), onSuccess, onSettled: settled })
  const resend = useMutation({
    mutationFn: (answer: { puzzleId: string; answer: string }) => resendSms(orderId, n, answer),
    onSuccess,
    onSettled: settled,
  })
  return { verify, resend }
}
