/** 短信核验 of one's own order: the sum, 核验, 重发. Source: spec B2-15 to 19, K1, K6-12. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id } from './define-endpoint'
import { progressSchema } from './orders'
import { puzzleSchema, resendShape, smsAnswerShape } from './sms-shapes'

const params = z.object({ orderId: id, n: z.string().check(z.regex(/^\d{1,2}$/)) })
const missing = { 401: failureSchema, 404: failureSchema }

export const smsVerificationEndpoints = {
  getPuzzle: defineEndpoint({
    id: 'getPuzzle',
    method: 'POST',
    path: '/orders/:orderId/sms-verifications/:n/puzzle',
    audience: 'person',
    tag: 'orders',
    summary: 'The sum to solve before a code is checked or resent',
    params,
    responses: { 200: puzzleSchema, ...missing, 409: failureSchema },
  }),
  verifySms: defineEndpoint({
    id: 'verifySms',
    method: 'POST',
    path: '/orders/:orderId/sms-verifications/:n',
    audience: 'person',
    tag: 'orders',
    summary: '短信核验: code, phone and the last six of the certificate',
    params,
    body: z.object(smsAnswerShape),
    responses: {
      200: z.object({ outcome: z.enum(['accepted', 'no-matching-record']), says: z.string(), progress: progressSchema }),
      400: failureSchema,
      ...missing,
      409: failureSchema,
    },
  }),
  resendSms: defineEndpoint({
    id: 'resendSms',
    method: 'POST',
    path: '/orders/:orderId/sms-verifications/:n/resends',
    audience: 'person',
    tag: 'orders',
    summary: '重发: at most three in 24 hours',
    params,
    body: z.object(resendShape),
    responses: {
      200: z.object({ outcome: z.literal('sent'), says: z.string(), progress: progressSchema }),
      400: failureSchema,
      ...missing,
      409: failureSchema,
    },
  }),
}
