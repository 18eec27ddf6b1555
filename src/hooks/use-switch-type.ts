/** Giving up this order and beginning another type on the same subject instead, in one go. */
import { filingTypes } from '@domain/filing-types/registry'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { routes } from '@/routes'
import { newIdempotencyKey } from '@/services/call'
import { abandonOrder, type Beginning, createOrder } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { discardDraft } from '@/store/draft-actions'
import { goInstead } from './use-go'
import { ordersKey } from './use-orders'
import { recordsKey } from './use-records'

/** `tell` shows the person a short word. */
export function useSwitchType(orderId: string, tell: (says: string) => void) {
  const queries = useQueryClient()
  const givenUp = useRef(false)
  const change = useMutation({
    mutationFn: async (instead: Beginning) => {
      await abandonOrder(orderId)
      givenUp.current = true
      discardDraft(orderId)
      return createOrder(newIdempotencyKey(), instead)
    },
    onSuccess: (made) => {
      if ('openOrderId' in made) return goInstead(routes.progress(made.openOrderId))
      const type = made.draft.filingType ? filingTypes[made.draft.filingType] : undefined
      goInstead(routes.filing(type?.steps[0] ?? 'verify-type', made.draft.id))
    },
    onError: (error) => {
      const { title, says } = troubleOf(error)
      tell([title, says].filter(Boolean).join('。'))
      // Given up but not begun anew: it can be begun again where everything is begun.
      if (givenUp.current) goInstead(routes.records())
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ordersKey })
      void queries.invalidateQueries({ queryKey: recordsKey })
    },
  })
  return { switchTo: (instead: Beginning) => change.mutate(instead), busy: change.isPending }
}
