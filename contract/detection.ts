/** 验证备案类型: what the authority, the account and the cloud know, and the filing type that follows. */
import { verifyTypeSchema } from '@domain/filing/answers'
import { subjectRecordSchema } from '@domain/filing/record'
import { resourceKinds } from '@domain/filing/resource'
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'

const factLine = z.object({ id: z.string(), ok: z.optional(z.boolean()), says: z.string() })
const gateLine = z.object({
  gate: z.enum(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9']),
  state: z.enum(['passes', 'blocks', 'warns', 'unknown']),
  code: z.optional(z.string()),
  hard: z.boolean(),
  says: z.string(),
  wayOut: z.optional(z.string()),
  anchor: z.optional(z.string()),
  eligibleAt: z.optional(moment),
  rule: z.optional(z.object({ source: z.string(), asOf: z.optional(z.string()) })),
  openOrderId: z.optional(z.string()),
})
export const detectionResultSchema = z.object({
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('type'), filingType: filingTypeShape }),
    z.object({ kind: z.literal('block'), code: z.string(), says: z.string(), wayOut: z.string() }),
    z.object({ kind: z.literal('retry'), says: z.string(), wayOut: z.string() }),
  ]),
  decidedBy: z.array(factLine),
  facts: z.array(factLine),
  gates: z.array(gateLine),
  registrarIsOwn: z.optional(z.boolean()),
  /** 主体备案号 of the record the type stands under. */
  recordNumber: z.optional(z.string()),
  /** Numbers of which only the person can say which is meant: `answers.record.subjectFilingNumber` of the draft says it, then it is asked again. */
  numbers: z.optional(
    z.array(
      z.object({
        filingNumber: z.string(),
        provinceCode: z.string(),
        filedAt: z.nullable(z.string()),
        maskedName: z.string(),
        sites: z.number(),
      }),
    ),
  ),
  forAnswers: z.string(),
  at: moment,
})

/** What was found for one further site: the part of a detection that hangs on its domain and cloud. */
export const siteCheckSchema = z.object({
  outcome: detectionResultSchema.shape.outcome,
  gates: z.array(gateLine),
  registrarIsOwn: z.optional(z.boolean()),
  forAnswers: z.string(),
  at: moment,
})

const cloudResource = z.object({
  kind: z.enum(resourceKinds),
  id,
  name: z.string(),
  /** First of its addresses, for recognition by its owner. */
  ip: z.optional(z.string()),
  expiresAt: moment,
  sitesUsed: z.number(),
  qualifies: z.boolean(),
  /** One line a rule: what it asks, whether it is met. */
  checks: z.array(
    z.object({
      says: z.string(),
      ok: z.boolean(),
      /** When it can be met, by waiting or by renewing. */
      eligibleAt: z.optional(moment),
      by: z.optional(z.enum(['waiting', 'renewal'])),
      /** Not as it should be, and good enough all the same. */
      warns: z.optional(z.literal(true)),
    }),
  ),
  /** Until when it can carry a new filing. */
  usableUntil: z.optional(moment),
})

export const detectionEndpoints = {
  listResources: defineEndpoint({
    id: 'listResources',
    method: 'GET',
    path: '/resources',
    audience: 'person',
    tag: 'detection',
    summary: "The account's cloud resources, each with what it lacks for filing",
    responses: {
      200: z.object({
        resources: z.array(cloudResource),
        /** The wait of the account itself, which holds back every resource. */
        account: z.optional(z.object({ ok: z.boolean(), says: z.string(), eligibleAt: z.optional(moment) })),
      }),
      401: failureSchema,
      503: failureSchema,
    },
  }),
  detectFilingType: defineEndpoint({
    id: 'detectFilingType',
    method: 'POST',
    path: '/orders/:orderId/detection',
    audience: 'person',
    tag: 'detection',
    summary: "Look everything up for the order's first step and say which filing type it is, or why it cannot be filed",
    params: z.object({ orderId: id }),
    body: z.object({ answers: verifyTypeSchema }),
    responses: {
      /** `record`: what the type stands on, in clear to its owner; null where it needs none. */
      200: z.object({ ...detectionResultSchema.shape, record: z.optional(z.nullable(subjectRecordSchema)) }),
      400: failureSchema,
      401: failureSchema,
      404: failureSchema,
      409: failureSchema,
    },
  }),
  checkSite: defineEndpoint({
    id: 'checkSite',
    method: 'POST',
    path: '/orders/:orderId/site-checks',
    audience: 'person',
    tag: 'detection',
    summary: "Look up a further site's domain and cloud for the subject of the first step; kept with the order",
    params: z.object({ orderId: id }),
    /** The first step with the site's own domain and cloud in place of the first site's. */
    body: z.object({ answers: verifyTypeSchema }),
    responses: { 200: siteCheckSchema, 400: failureSchema, 401: failureSchema, 404: failureSchema, 409: failureSchema },
  }),
}
