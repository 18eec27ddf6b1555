/** 办理拍照 of one order: where and how, asking for the curtain, handing in the photo, the number of the originals. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Backdrop, type CurtainAddress, getBackdrop, postOriginals, requestCurtain, sendBackdropPhoto } from '@/services/backdrop'
import { newIdempotencyKey } from '@/services/call'
import { ordersKey, progressKey } from './use-orders'

export function useBackdrop(orderId: string) {
  const queries = useQueryClient()
  const key = ['backdrop', orderId] as const
  const backdrop = useQuery({ queryKey: key, queryFn: () => getBackdrop(orderId) })
  const keep = (next: Backdrop) => queries.setQueryData(key, next)
  const curtain = useMutation({
    mutationFn: (address: CurtainAddress) => requestCurtain(orderId, address, newIdempotencyKey()),
    onSuccess: keep,
  })
  const originals = useMutation({ mutationFn: (trackingNumber: string) => postOriginals(orderId, trackingNumber), onSuccess: keep })
  const photo = useMutation({
    mutationFn: (objectId: string) => sendBackdropPhoto(orderId, objectId),
    onSuccess: (progress) => {
      queries.setQueryData(progressKey(orderId), progress)
      void queries.invalidateQueries({ queryKey: ordersKey })
      void queries.invalidateQueries({ queryKey: key })
    },
  })
  return { backdrop, curtain, originals, photo }
}
