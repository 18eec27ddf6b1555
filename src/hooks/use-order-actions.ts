/** What the person can do to an order: take it back, give it up, answer the SMS. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { abandonOrder, getPuzzle, type Progress, resendSms, type SmsAnswer, verifySms, withdrawOrder } from '@/services/orders'
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
