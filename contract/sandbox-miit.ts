/**
 * The sandbox's imitation of the ministry's public SMS page: anybody with a code, their phone and the last six of their certificate, over
 * all orders, without an order's number. Source: spec K1 (SMS page), K6-12.
 */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema } from './define-endpoint'
import { puzzleSchema, resendByPhoneShape, smsAnswerShape } from './sms-shapes'

const base = { audience: 'sandbox', tag: 'sandbox', method: 'POST' } as const
export const sandboxMiitEndpoints = {
  getMiitPuzzle: defineEndpoint({
    ...base,
    id: 'getMiitPuzzle',
    path: '/sandbox/miit/puzzle',
    summary: 'A sum of two digits, good for one answer within ten minutes',
    responses: { 200: puzzleSchema, 401: failureSchema },
  }),
  verifyAtMiit: defineEndpoint({
    ...base,
    id: 'verifyAtMiit',
    path: '/sandbox/miit/verification',
    summary: '核验: whichever open verification the three belong to',
    body: z.strictObject(smsAnswerShape),
    responses: {
      200: z.object({ outcome: z.enum(['accepted', 'no-matching-record']), says: z.string() }),
      400: failureSchema,
      401: failureSchema,
    },
  }),
  resendAtMiit: defineEndpoint({
    ...base,
    id: 'resendAtMiit',
    path: '/sandbox/miit/resends',
    summary: '重发: a new code for every open verification of this phone and person',
    body: z.strictObject(resendByPhoneShape),
    responses: {
      200: z.object({ outcome: z.enum(['sent', 'no-matching-record']), says: z.string() }),
      400: failureSchema,
      401: failureSchema,
      409: failureSchema,
    },
  }),
}
