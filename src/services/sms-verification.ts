/** 短信核验 of one's own order. */
import { smsVerificationEndpoints as endpoints } from '@contract/sms-verification'
import { call } from './call'

export type SmsAnswer = { code: string; phone: string; lastSix: string; puzzleId: string; answer: string }

const at = (orderId: string, n: number) => ({ orderId, n: String(n) })

/** The sum to solve before a code is checked or sent again. */
export const getPuzzle = (orderId: string, n: number) => call(endpoints.getPuzzle, { params: at(orderId, n) })
export const verifySms = (orderId: string, n: number, body: SmsAnswer) => call(endpoints.verifySms, { params: at(orderId, n), body })
export const resendSms = (orderId: string, n: number, body: { puzzleId: string; answer: string }) =>
  call(endpoints.resendSms, { params: at(orderId, n), body })
