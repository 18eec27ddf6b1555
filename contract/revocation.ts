/** Ending what was filed: the provider's code to each responsible person's phone, then the authority. Source: spec B4, K2, K6-7. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'
import { progressSchema } from './orders'

const params = z.object({ orderId: id })
const missing = { 401: failureSchema, 404: failureSchema }

export const revocationEndpoints = {
  sendRevocationCodes: defineEndpoint({
    id: 'sendRevocationCodes',
    method: 'POST',
    path: '/orders/:orderId/revocation-codes',
    audience: 'person',
    tag: 'revocation',
    summary: 'Text one code to each distinct responsible person; says to whom, masked, and when it may be asked again',
    params,
    responses: {
      200: z.object({
        people: z.array(z.object({ n: z.number(), maskedName: z.string(), maskedPhone: z.string() })),
        expiresAt: moment,
        resendAfter: moment,
      }),
      ...missing,
      409: failureSchema,
      422: failureSchema,
      429: failureSchema,
    },
  }),
  startRevocation: defineEndpoint({
    id: 'startRevocation',
    method: 'POST',
    path: '/orders/:orderId/revocation',
    audience: 'person',
    tag: 'revocation',
    idempotent: true,
    summary: 'With every code right, the request goes to the authority; it cannot be taken back by a button',
    params,
    body: z.object({
      revision: z.number().check(z.int(), z.gte(0)),
      codes: z.array(z.object({ n: z.number(), code: z.string().check(z.regex(/^\d{6}$/, '验证码是 6 位数字')) })).check(z.maxLength(50)),
    }),
    responses: { 201: progressSchema, 400: failureSchema, ...missing, 409: failureSchema, 422: failureSchema },
  }),
}
