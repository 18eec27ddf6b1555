/** One order from draft to filing number: its answers, submission, withdrawal; what a list and the progress page show of it stands in files of its own. */
import { answersSchema } from '@domain/filing/answers'
import { subjectRecordSchema } from '@domain/filing/record'
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import { lookUpsSchema } from '@domain/journey/look-ups'
import { statusIds } from '@domain/lifecycle/status'
import { correctionSchema } from '@domain/review/correction'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'
import { detectionResultSchema, siteCheckSchema } from './detection'
import { orderCardSchema } from './order-card'
import { progressSchema } from './order-progress'
import { ruleChangeSchema } from './rules'

export { type OrderCard, orderCardSchema } from './order-card'
export { type Correction, type OrderProgress, progressSchema, type SmsVerification } from './order-progress'

const status = z.enum(statusIds)
const orderId = z.object({ orderId: id })
const filingNumber = z.string().check(z.minLength(4), z.maxLength(60))

export const problemSchema = z.object({
  ruleKey: z.string(),
  anchors: z.array(z.string()),
  severity: z.enum(['rejects', 'may-reject', 'note']),
  hard: z.boolean(),
  says: z.string(),
  wayOut: z.optional(z.string()),
  rule: z.optional(z.object({ source: z.string(), asOf: z.optional(z.string()) })),
  acknowledgedAt: z.optional(moment),
})

const draft = z.object({
  id,
  status,
  /** The type it was begun as; null while only the detection can say. */
  filingType: z.nullable(filingTypeShape),
  /** The subject's record, in clear to its owner; null where the type needs none. */
  record: z.nullable(subjectRecordSchema),
  revision: z.number(),
  answers: answersSchema,
  detection: z.nullable(detectionResultSchema),
  /** What was looked up for the sites after the first; each holds for the answers it was made for. */
  siteChecks: z.array(siteCheckSchema),
  /** What was looked up about single numbers, people, domains and sites of these answers. */
  lookUps: z.optional(lookUpsSchema),
  savedAt: moment,
  draftExpiresAt: z.nullable(moment),
  policyVersion: z.string(),
  rulesVersion: z.string(),
  /** Rules that are different from those the draft was last opened with, until the person has taken note; in words. */
  rulesChanged: z.optional(z.array(ruleChangeSchema)),
  /** What came back from a review and is to be answered; null when nothing is. */
  correction: z.optional(z.nullable(correctionSchema)),
})

export type OrderDraft = z.infer<typeof draft>

const missing = { 401: failureSchema, 404: failureSchema }

export const orderEndpoints = {
  listOrders: defineEndpoint({
    id: 'listOrders',
    method: 'GET',
    path: '/orders',
    audience: 'person',
    tag: 'orders',
    summary: "The account's orders, newest first, masked",
    responses: { 200: z.object({ orders: z.array(orderCardSchema) }), 401: failureSchema },
  }),
  createOrder: defineEndpoint({
    id: 'createOrder',
    method: 'POST',
    path: '/orders',
    audience: 'person',
    tag: 'orders',
    idempotent: true,
    summary: "Begin a filing; refused with the open order's id while another is in flight",
    body: z.object({
      /** Absent: 开始备案, the detection finds the type. */
      filingType: z.optional(filingTypeShape),
      subjectFilingNumber: z.optional(filingNumber),
      siteFilingNumbers: z.optional(z.array(filingNumber).check(z.maxLength(200))),
    }),
    responses: {
      201: draft,
      400: failureSchema,
      401: failureSchema,
      404: failureSchema,
      409: z.object({ ...failureSchema.shape, openOrderId: z.optional(id) }),
      422: failureSchema,
      503: failureSchema,
    },
  }),
  getDraft: defineEndpoint({
    id: 'getDraft',
    method: 'GET',
    path: '/orders/:orderId/answers',
    audience: 'person',
    tag: 'orders',
    summary: 'The answers as the server holds them',
    params: orderId,
    responses: { 200: draft, ...missing },
  }),
  saveDraft: defineEndpoint({
    id: 'saveDraft',
    method: 'PUT',
    path: '/orders/:orderId/answers',
    audience: 'person',
    tag: 'orders',
    summary: "Save the answers; 409 with the server's newer draft when the revision is not the latest",
    params: orderId,
    body: z.object({ revision: z.number().check(z.int(), z.gte(0)), answers: answersSchema }),
    responses: {
      200: z.object({
        revision: z.number(),
        savedAt: moment,
        draftExpiresAt: z.nullable(moment),
        /** Of the answers just saved. */
        lookUps: z.optional(lookUpsSchema),
      }),
      400: failureSchema,
      ...missing,
      409: z.object({ ...failureSchema.shape, theirs: z.optional(draft) }),
    },
  }),
  submitOrder: defineEndpoint({
    id: 'submitOrder',
    method: 'POST',
    path: '/orders/:orderId/submissions',
    audience: 'person',
    tag: 'orders',
    idempotent: true,
    summary: 'Submit the answers of a revision; 422 lists every problem that stops it',
    params: orderId,
    body: z.object({ revision: z.number().check(z.int(), z.gte(0)) }),
    responses: {
      201: progressSchema,
      400: failureSchema,
      ...missing,
      409: failureSchema,
      422: z.object({ ...failureSchema.shape, problems: z.optional(z.array(problemSchema)) }),
    },
  }),
  getProgress: defineEndpoint({
    id: 'getProgress',
    method: 'GET',
    path: '/orders/:orderId',
    audience: 'person',
    tag: 'orders',
    summary: 'Whose turn, until when, what next',
    params: orderId,
    responses: { 200: progressSchema, ...missing },
  }),
  withdrawOrder: defineEndpoint({
    id: 'withdrawOrder',
    method: 'POST',
    path: '/orders/:orderId/withdrawal',
    audience: 'person',
    tag: 'orders',
    summary: '撤销: back to draft with everything kept, before any result',
    params: orderId,
    responses: { 200: progressSchema, ...missing, 409: failureSchema },
  }),
  abandonOrder: defineEndpoint({
    id: 'abandonOrder',
    method: 'POST',
    path: '/orders/:orderId/abandonment',
    audience: 'person',
    tag: 'orders',
    summary: "放弃备案: final; codes are released, the draft's pictures deleted",
    params: orderId,
    responses: { 200: progressSchema, ...missing, 409: failureSchema },
  }),
  getLetter: defineEndpoint({
    id: 'getLetter',
    method: 'GET',
    path: '/orders/:orderId/letters/:material',
    audience: 'person',
    tag: 'orders',
    raw: 'application/pdf',
    summary: 'A letter filled in from the answers, to print and sign',
    /** The slot: the second site person’s letter is `commitment-letter.1`. */
    params: z.object({ orderId: id, material: z.string().check(z.regex(/^[a-z-]{1,40}(\.\d{1,2})?$/)) }),
    responses: { 200: z.unknown(), ...missing },
  }),
}
