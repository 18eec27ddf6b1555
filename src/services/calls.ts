/** The reviewer's call and what the reviewer corrected: a preferred window, "call me", 「不同意」. */
import { callEndpoints } from '@contract/calls'
import { correctionEndpoints } from '@contract/corrections'
import type { CallWindow } from '@domain/lifecycle/call-windows'
import { call } from './call'
import type { Progress } from './orders'

export const chooseCallWindow = (orderId: string, window: CallWindow): Promise<Progress> =>
  call(callEndpoints.chooseCallWindow, { params: { orderId }, body: { window } })

/** Without a moment: now, or as soon as reviewers call again. */
export const requestCallBack = (orderId: string, at?: string): Promise<Progress> =>
  call(callEndpoints.requestCallBack, { params: { orderId }, body: at ? { at } : {} })

export const objectToCorrection = (orderId: string, n: number): Promise<Progress> =>
  call(correctionEndpoints.objectToCorrection, { params: { orderId, n: String(n) } })
