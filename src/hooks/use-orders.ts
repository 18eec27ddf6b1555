/** The account's orders, one order's progress, and beginning another. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newIdempotencyKey } from '@/services/call'
import { createOrder, getProgress, listOrders } from '@/services/orders'
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
      return { orderId: made.draft.id, alreadyOpen: false }
    },
    onSuccess: () => {
      key.current = undefined
      return queries.invalidateQueries({ queryKey: ordersKey })
    },
  })
}
