/**
 * 视频核身 by the second person on a phone of their own. The owner gives out a link to the check of one person of one order; whoever holds it
 * agrees for themselves, asks for prompts and hands in a video that the owner never gets to see. Source: spec A18, C15, J3; PIPL 29.
 */
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import * as z from '@domain/zod'
import type { consentPurposes } from './account'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'
import { checkStates, identityCheckSchema } from './identity'
import { invitationSchema } from './sms-shapes'
import { pieceHeaders, tusBytes, tusRefusals, tusVersion, uploadIdParams } from './tus'

const base = { audience: 'invited', tag: 'invitations' } as const
const orderId = z.object({ orderId: id })
const person = z.object({ orderId: id, n: z.string().check(z.regex(/^\d{1,2}$/)) })
const missing = { 401: failureSchema, 404: failureSchema }
const refused = { 400: failureSchema, 403: failureSchema, 404: failureSchema, 409: failureSchema }

/** What the check needs a word on, each for itself. */
export const checkConsents = ['camera', 'face', 'location'] as const satisfies readonly (typeof consentPurposes)[number][]
const consentSchema = z.object({ purpose: z.enum(checkConsents), given: z.boolean(), textVersion: z.string(), at: moment })
export type InvitedConsent = z.infer<typeof consentSchema>

/** What the person to be filmed is told; everything masked. */
export const invitedCheckViewSchema = z.object({
  purpose: z.literal('identity-check'),
  /** `ended`: the order no longer asks this person, or the check was passed otherwise. */
  state: z.enum(['waiting', 'in-review', 'passed', 'ended', 'expired', 'revoked']),
  linkUntil: moment,
  /** Null once the link is expired or taken back: it then tells nothing more. */
  about: z.nullable(
    z.object({
      filingType: filingTypeShape,
      maskedDomain: z.string(),
      askedBy: z.object({ maskedName: z.string(), maskedPhone: z.string() }),
      maskedName: z.string(),
      consents: z.array(consentSchema),
      attemptsLeft: z.number(),
      /** The last try through this link. */
      check: z.nullable(identityCheckSchema),
      /** Whether a video of it is still kept. */
      videoKept: z.boolean(),
    }),
  ),
})
export type InvitedCheckView = z.infer<typeof invitedCheckViewSchema>

/** One person of an order who has to pass, as the owner sees it: nothing of a video made elsewhere but how it came out. */
const personToCheck = z.object({
  person: z.number(),
  maskedName: z.string(),
  state: z.nullable(z.enum(checkStates)),
  at: z.nullable(moment),
  /** The link last given to this person; null when none was. */
  invitation: z.nullable(invitationSchema),
})
export type PersonToCheck = z.infer<typeof personToCheck>

export const invitedIdentityEndpoints = {
  listIdentityChecks: defineEndpoint({
    id: 'listIdentityChecks',
    method: 'GET',
    path: '/orders/:orderId/identity-checks',
    audience: 'person',
    tag: 'identity',
    summary: 'Who has to pass, how far each has come, and who was asked to do it on a phone of their own',
    params: orderId,
    responses: { 200: z.object({ revision: z.number(), people: z.array(personToCheck) }), ...missing },
  }),
  // No Idempotency-Key: the secret is not stored, so it cannot be told twice; asking again gives a new link and ends the old one.
  createCheckInvitation: defineEndpoint({
    id: 'createCheckInvitation',
    method: 'POST',
    path: '/orders/:orderId/identity-checks/:n/invitation',
    audience: 'person',
    tag: 'identity',
    summary: 'A link for the n-th site’s person to pass 视频核身 elsewhere, good for 72 hours; a link given before stops working',
    params: person,
    responses: { 201: z.object({ secret: z.string(), expiresAt: moment }), 400: failureSchema, ...missing, 409: failureSchema },
  }),
  revokeCheckInvitation: defineEndpoint({
    id: 'revokeCheckInvitation',
    method: 'DELETE',
    path: '/orders/:orderId/identity-checks/:n/invitation',
    audience: 'person',
    tag: 'identity',
    summary: 'The link stops working at once; what was passed with it stays passed',
    params: person,
    responses: { 204: noContent, ...missing },
  }),
  setInvitedConsent: defineEndpoint({
    ...base,
    id: 'setInvitedConsent',
    method: 'POST',
    path: '/invitation/consents',
    summary: 'The second person’s own word on one purpose; taking back that for the face deletes their videos at once',
    body: z.object({ purpose: z.enum(checkConsents), given: z.boolean(), textVersion: z.string().check(z.maxLength(40)) }),
    responses: { 200: invitedCheckViewSchema, 400: failureSchema, 404: failureSchema, 409: failureSchema },
  }),
  beginInvitedCheck: defineEndpoint({
    ...base,
    id: 'beginInvitedCheck',
    method: 'POST',
    path: '/invitation/identity-checks',
    summary: 'Ask for prompts and a one-time nonce; needs the second person’s face consent',
    body: z.object({ location: z.optional(z.object({ latitude: z.number(), longitude: z.number() })) }),
    responses: { 201: identityCheckSchema, ...refused },
  }),
  getInvitedCheck: defineEndpoint({
    ...base,
    id: 'getInvitedCheck',
    method: 'GET',
    path: '/invitation/identity-check',
    summary: 'How the last try through this link stands',
    responses: { 200: identityCheckSchema, 404: failureSchema, 409: failureSchema },
  }),
  // No Idempotency-Key: the same video for the same nonce is answered with how its check stands.
  sendInvitedVideo: defineEndpoint({
    ...base,
    id: 'sendInvitedVideo',
    method: 'POST',
    path: '/invitation/identity-check/video',
    summary: 'Hand in the finished upload of the video',
    body: z.object({ uploadId: id, nonce: z.string().check(z.maxLength(100)), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    responses: { 200: identityCheckSchema, ...refused, 422: failureSchema },
  }),
}

const uploads = { audience: 'invited', tag: 'invitations' } as const

/** The video’s way in: tus as in contract/tus.ts, for the holder of a link. */
export const invitedTusEndpoints = {
  beginInvitedUpload: defineEndpoint({
    ...uploads,
    id: 'beginInvitedUpload',
    method: 'POST',
    path: '/invitation/uploads',
    summary: 'Begin the upload of the video; one begun before and not handed in is thrown away',
    headers: z.object({
      ...tusVersion,
      'upload-length': z.string().check(z.regex(/^\d{1,8}$/)),
      'upload-metadata': z.optional(z.string().check(z.maxLength(200))),
    }),
    responses: { 201: noContent, ...tusRefusals, 403: failureSchema, 409: failureSchema, 413: failureSchema, 507: failureSchema },
  }),
  invitedUploadOffset: defineEndpoint({
    ...uploads,
    id: 'invitedUploadOffset',
    method: 'HEAD',
    path: '/invitation/uploads/:uploadId',
    summary: 'How much has arrived, in Upload-Offset',
    params: uploadIdParams,
    headers: z.object(tusVersion),
    responses: { 200: noContent, ...tusRefusals, 409: failureSchema },
  }),
  sendInvitedPiece: defineEndpoint({
    ...uploads,
    id: 'sendInvitedPiece',
    method: 'POST',
    path: '/invitation/uploads/:uploadId',
    summary: 'PATCH, HEAD or DELETE by X-HTTP-Method-Override: the next piece, from Upload-Offset on',
    params: uploadIdParams,
    headers: z.object({ ...pieceHeaders, 'x-http-method-override': z.enum(['PATCH', 'HEAD', 'DELETE']) }),
    rawBody: tusBytes,
    responses: { 200: noContent, 204: noContent, ...tusRefusals, 403: failureSchema, 409: failureSchema, 413: failureSchema },
  }),
  dropInvitedUpload: defineEndpoint({
    ...uploads,
    id: 'dropInvitedUpload',
    method: 'DELETE',
    path: '/invitation/uploads/:uploadId',
    summary: 'Throw away an upload that is not handed in yet',
    params: uploadIdParams,
    headers: z.object(tusVersion),
    responses: { 204: noContent, ...tusRefusals, 409: failureSchema },
  }),
}
