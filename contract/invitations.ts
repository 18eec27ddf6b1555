/**
 * Links for the second person: the account's owner sends one, and whoever holds its secret may do one thing of one order on a phone of their
 * own, without an account: answer one 短信核验, or pass one 视频核身 (contract/invited-identity.ts). The secret travels in the header
 * `X-Invitation`, never in an address. Source: spec A26, A18, C15, J3, K2.
 */
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'
import { invitedCheckViewSchema } from './invited-identity'
import { puzzleSchema, resendShape, smsAnswerShape } from './sms-shapes'

const base = { audience: 'invited', tag: 'invitations' } as const
const params = z.object({ orderId: id, n: z.string().check(z.regex(/^\d{1,2}$/)) })
const missing = { 401: failureSchema, 404: failureSchema }

/** What the person of a 短信核验 is told. Names, phones and domains are masked; no id of the order is among them. */
const invitedSmsViewSchema = z.object({
  purpose: z.literal('sms-verification'),
  /** `ended`: the order took another way, nobody has to verify any more. */
  state: z.enum(['not-sent', 'waiting', 'verified', 'lapsed', 'ended', 'expired', 'revoked']),
  /** Until when the link itself is good. */
  linkUntil: moment,
  /** Null once the link is expired or taken back: it then tells nothing more. */
  about: z.nullable(
    z.object({
      filingType: filingTypeShape,
      maskedDomain: z.string(),
      askedBy: z.object({ maskedName: z.string(), maskedPhone: z.string() }),
      maskedName: z.string(),
      maskedPhone: z.string(),
      sentAt: z.nullable(moment),
      expiresAt: z.nullable(moment),
      verifiedAt: z.nullable(moment),
      attemptsLeft: z.number(),
      resendsLeft: z.number(),
      /** When the ministry sends once more by itself; null when it has, or will not. */
      autoResendAt: z.nullable(moment),
      /** After a lapse: when the provider is expected to submit again. */
      againAt: z.nullable(moment),
      /** Others of the order who still have to verify. */
      othersLeft: z.number(),
    }),
  ),
})
export type InvitedSmsView = z.infer<typeof invitedSmsViewSchema>
export const invitedViewSchema = z.union([invitedSmsViewSchema, invitedCheckViewSchema])
export type InvitedView = z.infer<typeof invitedViewSchema>

export const invitationEndpoints = {
  // No Idempotency-Key: the secret is not stored, so it cannot be told twice; asking again gives a new link and ends the old one.
  createInvitation: defineEndpoint({
    id: 'createInvitation',
    method: 'POST',
    path: '/orders/:orderId/sms-verifications/:n/invitation',
    audience: 'person',
    tag: 'invitations',
    summary: 'A link for the person of one verification, good for 72 hours; a link given before stops working',
    params,
    responses: { 201: z.object({ secret: z.string(), expiresAt: moment }), ...missing, 409: failureSchema },
  }),
  revokeInvitation: defineEndpoint({
    id: 'revokeInvitation',
    method: 'DELETE',
    path: '/orders/:orderId/sms-verifications/:n/invitation',
    audience: 'person',
    tag: 'invitations',
    summary: 'The link stops working at once',
    params,
    responses: { 204: noContent, ...missing },
  }),
  lookAtInvitation: defineEndpoint({
    ...base,
    id: 'lookAtInvitation',
    method: 'GET',
    path: '/invitation',
    summary: 'What one is asked to do, by whom, until when; 404 for a secret nobody was given',
    responses: { 200: invitedViewSchema, 404: failureSchema },
  }),
  getInvitedPuzzle: defineEndpoint({
    ...base,
    id: 'getInvitedPuzzle',
    method: 'POST',
    path: '/invitation/puzzle',
    summary: 'The sum to solve before a code is checked or resent',
    responses: { 200: puzzleSchema, 404: failureSchema, 409: failureSchema },
  }),
  verifyInvited: defineEndpoint({
    ...base,
    id: 'verifyInvited',
    method: 'POST',
    path: '/invitation/verification',
    summary: '短信核验: code, phone and the last six of the certificate',
    body: z.object(smsAnswerShape),
    responses: {
      200: z.object({ outcome: z.enum(['accepted', 'no-matching-record']), says: z.string(), invitation: invitedSmsViewSchema }),
      400: failureSchema,
      404: failureSchema,
      409: failureSchema,
    },
  }),
  resendInvited: defineEndpoint({
    ...base,
    id: 'resendInvited',
    method: 'POST',
    path: '/invitation/resends',
    summary: '重发: at most three in 24 hours, together with those the owner asked for',
    body: z.object(resendShape),
    responses: {
      200: z.object({ outcome: z.literal('sent'), says: z.string(), invitation: invitedSmsViewSchema }),
      400: failureSchema,
      404: failureSchema,
      409: failureSchema,
    },
  }),
}
