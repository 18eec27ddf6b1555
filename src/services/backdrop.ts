/** 办理拍照 and 邮寄资料 (policy 2018). */
import { type Backdrop, backdropEndpoints as endpoints } from '@contract/backdrop'
import { call } from './call'
import type { Progress } from './orders'

export type { Backdrop } from '@contract/backdrop'
export type CurtainAddress = { recipient: string; phone: string; address: string }

export const getBackdrop = (orderId: string): Promise<Backdrop> => call(endpoints.getBackdrop, { params: { orderId } })

/** The key is the same for every retry of one intention. */
export const requestCurtain = (orderId: string, body: CurtainAddress, idempotencyKey: string): Promise<Backdrop> =>
  call(endpoints.requestCurtain, { params: { orderId }, body, idempotencyKey })

export const sendBackdropPhoto = (orderId: string, objectId: string): Promise<Progress> =>
  call(endpoints.sendBackdropPhoto, { params: { orderId }, body: { objectId } })

export const postOriginals = (orderId: string, trackingNumber: string): Promise<Backdrop> =>
  call(endpoints.postOriginals, { params: { orderId }, body: { trackingNumber } })
