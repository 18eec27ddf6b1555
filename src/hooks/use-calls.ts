/** What the person says about the reviewer's call, and 「不同意」 to a correction. */
import type { CallWindow } from '@domain/lifecycle/call-windows'
import { chooseCallWindow, objectToCorrection, requestCallBack } from '@/services/calls'
import { useProgressChange } from './use-order-actions'

export const useCallWindow = (orderId: string) => useProgressChange<CallWindow>(orderId, (window) => chooseCallWindow(orderId, window))
export const useCallBack = (orderId: string) => useProgressChange<string | undefined>(orderId, (at) => requestCallBack(orderId, at))
export const useObjection = (orderId: string) => useProgressChange<number>(orderId, (n) => objectToCorrection(orderId, n))
