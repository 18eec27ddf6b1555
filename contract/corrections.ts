/** 协助更改: a typo the reviewer corrected with the person's leave, and the person's objection to it. Source: spec K1 (agreements). */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id } from './define-endpoint'
import { progressSchema } from './orders'

export const correctionEndpoints = {
  objectToCorrection: defineEndpoint({
    id: 'objectToCorrection',
    method: 'POST',
    path: '/orders/:orderId/corrections/:n/objection',
    audience: 'person',
    tag: 'corrections',
    summary: 'Take a correction back: the value before it is restored and the desk is told; only while the provider reviews',
    params: z.object({ orderId: id, n: z.string().check(z.regex(/^\d{1,3}$/)) }),
    responses: { 200: progressSchema, 401: failureSchema, 404: failureSchema, 409: failureSchema },
  }),
}
