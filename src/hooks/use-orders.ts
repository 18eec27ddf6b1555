/** The account's orders, and beginning another. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newIdempotencyKey } from '@/services/call'
import { type Beginning, createOrder, listOrders, ordersShape } from '@/services/orders'
import { useLastSeen, useSeenAt } from './use-last-seen'
import { usePollEvery } from './use-poll-every'
import { useSession } from './use-session'

export const ordersKey = ['orders'] as const
export const progressRoot = 'progress'
export const progressKey = (orderId: string) => [progressRoot, orderId] as const

export function useOrders() {
  const { signedIn } = useSession()
  const seen = useLastSeen('orders', ordersShape, listOrders)
  const query = useQuery({ queryKey: ordersKey, ...seen, enabled: signedIn, refetchInterval: usePollEvery(60_000) })
  return { ...query, seenAt: useSeenAt('orders', ordersShape, query.dataUpdatedAt) }
}

/** Begins a filing, or answers the one in flight. Tapping twice makes one order. */
export function useCreateOrder() {
  const queries = useQueryClient()
  // One key per intention: another type on another site is another order.
  const asked = useRef<{ key: string; what: string }>()
  return useMutation({
    mutationFn: async (what: Beginning | undefined) => {
      const said = JSON.stringify(what ?? {})
      if (asked.current?.what !== said) asked.current = { key: newIdempotencyKey(), what: said }
      const made = await createOrder(asked.current.key, what)
      if ('openOrderId' in made) return { orderId: made.openOrderId, alreadyOpen: true, filingType: undefined }
      return { orderId: made.draft.id, alreadyOpen: false, filingType: made.draft.filingType ?? undefined }
    },
    onSuccess: () => {
      asked.current = undefined
      return queries.invalidateQueries({ queryKey: ordersKey })
    },
  })
}
