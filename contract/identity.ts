/** 视频核身: the server says what to do in the video and judges what it got; the client only guides. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'

export const checkStates = ['waiting-for-video', 'in-review', 'passed', 'retry', 'rejected'] as const

export const identityCheckSchema = z.object({
  id,
  /** Index of the site person; 0 for an individual. */
  person: z.number(),
  maskedName: z.string(),
  state: z.enum(checkStates),
  nonce: z.string(),
  actions: z.array(z.object({ action: z.enum(['turn-left', 'turn-right', 'nod', 'open-mouth']), says: z.string(), seconds: z.number() })),
  expiresAt: moment,
  attemptsLeft: z.number(),
  reasons: z.array(z.object({ code: z.string(), says: z.string() })),
  /** From the second failure on. */
  otherWay: z.optional(z.object({ says: z.string() })),
  pollAfterSeconds: z.number(),
})
export type IdentityCheck = z.infer<typeof identityCheckSchema>

export const identityEndpoints = {
  beginIdentityCheck: defineEndpoint({
    id: 'beginIdentityCheck',
    method: 'POST',
    path: '/orders/:orderId/identity-checks',
    audience: 'person',
    tag: 'identity',
    summary: 'Ask for prompts and a one-time nonce; needs the face consent',
    params: z.object({ orderId: id }),
    body: z.object({
      person: z.number().check(z.int(), z.gte(0), z.lte(49)),
      location: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
    }),
    responses: {
      201: identityCheckSchema,
      400: failureSchema,
      401: failureSchema,
      403: failureSchema,
      404: failureSchema,
      409: failureSchema,
    },
  }),
  sendIdentityVideo: defineEndpoint({
    id: 'sendIdentityVideo',
    method: 'POST',
    path: '/identity-checks/:checkId/video',
    audience: 'person',
    tag: 'identity',
    idempotent: true,
    summary: 'Hand in the finished upload of the video',
    params: z.object({ checkId: id }),
    body: z.object({ uploadId: id, nonce: z.string().check(z.maxLength(100)), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    responses: {
      200: identityCheckSchema,
      400: failureSchema,
      401: failureSchema,
      403: failureSchema,
      404: failureSchema,
      409: failureSchema,
      422: failureSchema,
    },
  }),
  getIdentityCheck: defineEndpoint({
    id: 'getIdentityCheck',
    method: 'GET',
    path: '/identity-checks/:checkId',
    audience: 'person',
    tag: 'identity',
    summary: 'How the check stands',
    params: z.object({ checkId: id }),
    responses: { 200: identityCheckSchema, 401: failureSchema, 404: failureSchema },
  }),
}
