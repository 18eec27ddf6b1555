/** What the person can do to an order: take it back, give it up. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { abandonOrder, type Progress, withdrawOrder } from '@/services/orders'
import { discardDraft } from '@/store/draft-actions'
import { ordersKey, progressKey } from './use-orders'

/** Something the person does to an order; what the server then says of it is on the screen at once. */
export const useProgressChange = <Input>(orderId: string, change: (input: Input) => Promise<Progress>, after?: () => void) => {
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
