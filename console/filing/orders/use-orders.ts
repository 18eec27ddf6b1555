/** The account's orders, one order's progress, and what can be done with it. */
import { callEndpoints } from '@contract/calls'
import { correctionEndpoints } from '@contract/corrections'
import { type OrderProgress, orderEndpoints } from '@contract/orders'
import { useMutation, useQuery } from '@tanstack/react-query'
import { liveKeys } from '../../api/live'
import { call } from '../../api/person-call'
import { queryClient } from '../../api/query-client'
import { usePace } from '../../api/use-live'

export const useOrders = () =>
  useQuery({
    queryKey: liveKeys.orders,
    queryFn: async () => (await call(orderEndpoints.listOrders, {})).orders,
    refetchInterval: usePace(10_000),
  })

/** One order; asked again as often as the server says while nothing would be told. */
export const useProgress = (orderId: string) => {
  const pace = usePace(0)
  return useQuery({
    queryKey: liveKeys.progress(orderId),
    queryFn: () => call(orderEndpoints.getProgress, { params: { orderId } }),
    refetchInterval: ({ state }) => Math.max(pace, (state.data?.pollAfterSeconds ?? 10) * 1000),
  })
}

/** What is done with an order answers its new progress. */
function useOrderAct<What = void>(orderId: string, act: (what: What) => Promise<OrderProgress>) {
  return useMutation({
    mutationFn: act,
    onSuccess: (progress) => {
      queryClient.setQueryData(liveKeys.progress(orderId), progress)
      void queryClient.invalidateQueries({ queryKey: liveKeys.orders })
    },
  })
}

export const useWithdraw = (orderId: string) => useOrderAct(orderId, () => call(orderEndpoints.withdrawOrder, { params: { orderId } }))
export const useAbandon = (orderId: string) => useOrderAct(orderId, () => call(orderEndpoints.abandonOrder, { params: { orderId } }))
/** 请现在回拨给我. */
export const useCallBack = (orderId: string) =>
  useOrderAct(orderId, () => call(callEndpoints.requestCallBack, { params: { orderId }, body: {} }))
/** 不同意，改回去: the correction's number. */
export const useObjection = (orderId: string) =>
  useOrderAct(orderId, (n: number) => call(correctionEndpoints.objectToCorrection, { params: { orderId, n: String(n) } }))
