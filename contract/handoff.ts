/**
 * 换设备继续. The computer shows a code; a phone takes it, says what it would take over and waits for a yes; both then see where the other
 * works. Two secrets: the one in the code lets nobody in by itself, a second goes only to the phone that took it. Neither is ever part of
 * an address. Source: spec A31, J3; reliability programme Z2.
 */
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import { handoffKinds, handoffStates, placeSchema } from '@domain/handoff/handoff'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'
import { sessionSchema } from './session'

const filingNumber = z.string().check(z.minLength(4), z.maxLength(60))
const missing = { 401: failureSchema, 404: failureSchema }
const byCode = { audience: 'handoff', tag: 'handoff' } as const

/** What is to be begun on the phone, as POST /orders takes it. */
const begun = z.object({
  filingType: filingTypeShape,
  subjectFilingNumber: z.optional(filingNumber),
  siteFilingNumbers: z.optional(z.array(filingNumber).check(z.maxLength(50))),
})

/** A handing-over as its owner sees it, on either device. */
export const handoffSchema = z.object({
  id,
  kind: z.enum(handoffKinds),
  state: z.enum(handoffStates),
  orderId: z.nullable(id),
  /** Two digits that stand on both screens. */
  matchCode: z.string(),
  createdAt: moment,
  /** Until when the code can be taken, or an asking phone be answered. */
  expiresAt: moment,
  /** The phone that took it: 「iPhone 上的微信」. */
  phone: z.nullable(z.string()),
  /** Where the phone stood when it handed back. */
  handedBackAt: z.nullable(placeSchema),
  /** What the device that asks is in it: the computer that showed the code, the phone that took it, or another device of the account. */
  role: z.nullable(z.enum(['computer', 'phone'])),
})
export type Handoff = z.infer<typeof handoffSchema>

/** Where another device of the same filing works right now; forgotten half a minute after the last word of it. */
const presence = z.object({
  side: z.enum(['console', 'phone']),
  device: z.string(),
  place: z.nullable(placeSchema),
  /** Pictures on their way: how many of how many are there. */
  uploads: z.nullable(z.object({ done: z.number(), total: z.number() })),
  at: moment,
})
export type Presence = z.infer<typeof presence>

/** Where the phone goes on. */
const taken = { kind: z.enum(handoffKinds), orderId: z.nullable(id), begin: z.nullable(begun), place: z.nullable(placeSchema) }
const takenSchema = z.object(taken)
export type TakenHandoff = z.infer<typeof takenSchema>

/** What somebody who scanned is told. Nothing in clear, and nothing at all of a code that is over unless it is their own. */
const landing = z.object({
  state: z.enum(['valid', 'other-account', 'expired', 'used', 'cancelled', 'declined', 'not-for-phone']),
  about: z.nullable(
    z.object({
      kind: z.enum(handoffKinds),
      filingType: z.nullable(filingTypeShape),
      maskedSubject: z.nullable(z.string()),
      maskedDomain: z.nullable(z.string()),
      maskedAccount: z.string(),
      /** 「Windows 上的 Chrome」. */
      from: z.string(),
      createdAt: moment,
      expiresAt: moment,
      matchCode: z.string(),
      place: z.nullable(placeSchema),
      /** Why it cannot go on on the phone, and what to do instead. */
      refusal: z.optional(z.object({ says: z.string(), wayOut: z.string() })),
    }),
  ),
  /** This very phone has it already (its answer got lost, the page was opened again): where it goes on. */
  taken: z.optional(takenSchema),
})
export type HandoffLanding = z.infer<typeof landing>

export const handoffEndpoints = {
  // No Idempotency-Key: the code is not stored, so it cannot be told twice; asking again gives a new one and ends the old one.
  createHandoff: defineEndpoint({
    id: 'createHandoff',
    method: 'POST',
    path: '/handoffs',
    audience: 'person',
    tag: 'handoff',
    summary: 'A code for the phone, good for 120 seconds and for one phone; a code shown for the same order before stops working',
    body: z.object({
      kind: z.enum(handoffKinds),
      orderId: z.optional(id),
      begin: z.optional(begun),
      place: z.optional(placeSchema),
    }),
    responses: {
      201: z.object({
        handoff: handoffSchema,
        /** What the code holds where phones open the browser; the secret stands behind the #. */
        link: z.string(),
        /** Base64 of a PNG: WeChat's own code, where the deployment has a mini program. */
        miniProgramCode: z.nullable(z.string()),
      }),
      400: failureSchema,
      ...missing,
      409: failureSchema,
    },
  }),
  getHandoff: defineEndpoint({
    id: 'getHandoff',
    method: 'GET',
    path: '/handoffs/:handoffId',
    audience: 'person',
    tag: 'handoff',
    summary: 'Where the handing-over stands',
    params: z.object({ handoffId: id }),
    responses: { 200: handoffSchema, ...missing },
  }),
  answerHandoff: defineEndpoint({
    id: 'answerHandoff',
    method: 'POST',
    path: '/handoffs/:handoffId/answer',
    audience: 'person',
    tag: 'handoff',
    summary: 'Whether the phone that asks is one’s own; only then does it get a session for this order',
    params: z.object({ handoffId: id }),
    body: z.object({ accept: z.boolean() }),
    responses: { 200: handoffSchema, ...missing, 409: failureSchema },
  }),
  takeBackHandoff: defineEndpoint({
    id: 'takeBackHandoff',
    method: 'DELETE',
    path: '/handoffs/:handoffId',
    audience: 'person',
    tag: 'handoff',
    summary: 'The code stops working; a phone that works on it stops, what it saved stays',
    params: z.object({ handoffId: id }),
    responses: { 200: handoffSchema, ...missing },
  }),
  handBack: defineEndpoint({
    id: 'handBack',
    method: 'POST',
    path: '/orders/:orderId/hand-back',
    audience: 'person',
    tag: 'handoff',
    summary: 'The phone gives the filing back to the computer and says where it stopped',
    params: z.object({ orderId: id }),
    body: z.object({ place: z.optional(placeSchema) }),
    responses: { 204: noContent, ...missing, 409: failureSchema },
  }),
  getMirror: defineEndpoint({
    id: 'getMirror',
    method: 'GET',
    path: '/orders/:orderId/mirror',
    audience: 'person',
    tag: 'handoff',
    summary: 'The draft’s revision, the handing-over under way, and where one’s other devices work in it',
    params: z.object({ orderId: id }),
    responses: {
      200: z.object({ revision: z.number(), savedAt: moment, handoff: z.nullable(handoffSchema), others: z.array(presence) }),
      ...missing,
    },
  }),
  putPresence: defineEndpoint({
    id: 'putPresence',
    method: 'PUT',
    path: '/orders/:orderId/presence',
    audience: 'person',
    tag: 'handoff',
    summary: 'Where this device works; said again every ten seconds, null place when it leaves',
    params: z.object({ orderId: id }),
    body: z.object({
      place: z.nullable(placeSchema),
      uploads: z.optional(z.object({ done: z.number().check(z.gte(0), z.lte(999)), total: z.number().check(z.gte(0), z.lte(999)) })),
    }),
    responses: { 204: noContent, ...missing },
  }),
  lookAtHandoff: defineEndpoint({
    ...byCode,
    id: 'lookAtHandoff',
    method: 'GET',
    path: '/handoff',
    summary:
      'What the scanned code would hand over: what it is, from which computer, when, with the two digits; 404 for a code nobody was shown',
    responses: { 200: landing, 404: failureSchema },
  }),
  claimHandoff: defineEndpoint({
    ...byCode,
    id: 'claimHandoff',
    method: 'POST',
    path: '/handoff/claim',
    summary:
      'The phone takes it: at once with the owner’s session; without one the computer is asked, and a type begun on the phone needs one (401)',
    body: z.object({ client: z.enum(['h5', 'weapp']), device: z.optional(z.string().check(z.maxLength(120))) }),
    responses: {
      200: takenSchema,
      401: failureSchema,
      202: z.object({ claim: z.string(), matchCode: z.string(), expiresAt: moment, pollAfterSeconds: z.number() }),
      404: failureSchema,
      409: failureSchema,
    },
  }),
  declineHandoff: defineEndpoint({
    ...byCode,
    id: 'declineHandoff',
    method: 'POST',
    path: '/handoff/decline',
    summary: '不是我: the code stops working and the computer is told',
    responses: { 204: noContent, 404: failureSchema, 409: failureSchema },
  }),
  getClaim: defineEndpoint({
    id: 'getClaim',
    method: 'GET',
    path: '/handoff/claim',
    audience: 'claimed',
    tag: 'handoff',
    summary: 'Whether the computer has said yes; the session for this order alone is told once',
    responses: {
      200: z.object({
        state: z.enum(['asking', 'active', 'declined', 'expired']),
        taken: z.nullable(takenSchema),
        session: z.optional(sessionSchema),
        pollAfterSeconds: z.number(),
      }),
      404: failureSchema,
    },
  }),
}
