/** One order from draft to filing number: its answers, submission, and everything the progress page shows. */
import { answersSchema } from '@domain/filing/answers'
import { subjectRecordSchema } from '@domain/filing/record'
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import { lookUpsSchema } from '@domain/journey/look-ups'
import { callWindowIds } from '@domain/lifecycle/call-windows'
import { statusIds, statusWords } from '@domain/lifecycle/status'
import { correctionSchema } from '@domain/review/correction'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'
import { detectionResultSchema, siteCheckSchema } from './detection'
import { ruleChangeSchema } from './rules'
import { invitationSchema } from './sms-shapes'

const status = z.enum(statusIds)
const turn = z.nullable(z.enum(['applicant', 'provider', 'authority', 'system']))
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

/** A line of a list: nothing personal in clear. */
export const orderCardSchema = z.object({
  id,
  type: z.nullable(filingTypeShape),
  status,
  word: z.enum(statusWords),
  turn,
  domains: z.array(z.string()),
  createdAt: moment,
  updatedAt: moment,
  deadline: z.nullable(moment),
  draftExpiresAt: z.nullable(moment),
  /** Titles of the steps that are not done yet, while it is a draft. */
  stepsLeft: z.optional(z.array(z.string())),
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

const smsVerification = z.object({
  n: z.number(),
  person: z.enum(['subject', 'site']),
  /** Masked: 138****8001, 林*溪. */
  maskedPhone: z.string(),
  maskedName: z.string(),
  sentAt: z.nullable(moment),
  expiresAt: z.nullable(moment),
  verifiedAt: z.nullable(moment),
  attemptsLeft: z.number(),
  resendsLeft: z.number(),
  /** When the ministry sends once more by itself; null when it has, or will not. */
  autoResendAt: z.nullable(moment),
  /** The link last given to this person; null when none was. */
  invitation: z.nullable(invitationSchema),
})

/** A typo corrected by the reviewer, in clear: its owner must see what was changed. */
const correction = z.object({
  /** Counted from 1 over the order's life. */
  n: z.number(),
  anchor: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  at: moment,
  objectedAt: z.nullable(moment),
  /** Whether it can still be taken back. */
  objectable: z.boolean(),
})

export const progressSchema = z.object({
  ...orderCardSchema.shape,
  submittedAt: z.nullable(moment),
  /** The latest moment of the present step, and whether it is only an estimate. */
  deadlineEstimated: z.boolean(),
  /** What is happening and what to do, in words. */
  says: z.string(),
  nextSays: z.nullable(z.string()),
  timeline: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.enum(['done', 'now', 'todo']),
      actor: z.string(),
      at: z.nullable(moment),
      detail: z.nullable(z.string()),
    }),
  ),
  events: z.array(z.object({ event: z.string(), says: z.string(), at: moment, actor: z.string() })),
  reasons: z.array(
    z.object({ anchor: z.string(), label: z.string(), says: z.string(), advice: z.nullable(z.string()), step: z.nullable(z.string()) }),
  ),
  smsVerifications: z.array(smsVerification),
  /** Under a policy by which the person, not the provider, submits again after the window lapsed. */
  smsLapse: z.optional(z.literal('person-resubmits')),
  /** When the person would rather be called. */
  callWindow: z.enum(callWindowIds),
  /** The moment the person asked to be called at, while a call is pending. */
  callBackAt: z.nullable(moment),
  /** The number of the last call, which also calls again. */
  callFrom: z.nullable(z.string()),
  corrections: z.array(correction),
  filingNumbers: z.nullable(z.object({ subject: z.string(), sites: z.array(z.object({ domain: z.string(), number: z.string() })) })),
  /** HTML for the site's footer, ready to copy. */
  footer: z.nullable(z.string()),
  actions: z.array(z.enum(['continue', 'withdraw', 'abandon', 'verify-sms', 'correct', 'photo'])),
  pollAfterSeconds: z.number(),
})
export type OrderCard = z.infer<typeof orderCardSchema>
export type OrderDraft = z.infer<typeof draft>
export type OrderProgress = z.infer<typeof progressSchema>
export type Correction = z.infer<typeof correction>
export type SmsVerification = z.infer<typeof smsVerification>

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
