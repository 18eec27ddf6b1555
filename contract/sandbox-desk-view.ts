/**
 * What the people at the review desk look at: the queue, one order in words as its applicant reads it, its pictures, and how desks and parties
 * are set. Additive to the sandbox's fixed interface.
 */
import { statusIds, statusWords } from '@domain/lifecycle/status'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, moment } from './define-endpoint'
import { gatewaysSchema, reviewersSchema } from './sandbox-desk'

const base = { audience: 'sandbox', tag: 'sandbox', method: 'GET' } as const
const refused = { 400: failureSchema, 401: failureSchema }
const params = z.object({ id: z.string().check(z.regex(/^\d{1,20}$/)) })

/** On whose desk an order lies; nobody's once it is over. */
export const deskIds = ['applicant', 'provider', 'authority', 'system', 'nobody'] as const

const card = z.object({
  id: z.string(),
  type: z.nullable(z.string()),
  typeName: z.nullable(z.string()),
  status: z.enum(statusIds),
  word: z.enum(statusWords),
  desk: z.enum(deskIds),
  domains: z.array(z.string()),
  province: z.nullable(z.string()),
  /** The deadline of the present status. */
  deadline: z.nullable(moment),
  /** Since when it lies where it lies. */
  since: moment,
  round: z.number(),
})
export type DeskCard = z.output<typeof card>

const field = z.object({
  anchor: z.string(),
  label: z.string(),
  /** Empty = not answered. */
  words: z.string(),
  kind: z.string(),
  /** The value that a reviewer may correct as a typo; absent where there is none. */
  correctable: z.optional(z.string()),
})
const material = z.object({
  slot: z.string(),
  anchor: z.string(),
  name: z.string(),
  whose: z.nullable(z.string()),
  objectId: z.string(),
  at: moment,
  signedOn: z.nullable(z.string()),
  media: z.enum(['picture', 'video', 'other']),
})
const finding = z.object({
  ruleKey: z.string(),
  severity: z.enum(['rejects', 'may-reject', 'note']),
  anchor: z.string(),
  label: z.string(),
  says: z.string(),
  wayOut: z.nullable(z.string()),
  source: z.nullable(z.string()),
  asOf: z.nullable(z.string()),
  acknowledgedAt: z.nullable(moment),
})
const shown = z.nullable(z.object({ words: z.string(), objectId: z.nullable(z.string()) }))
const round = z.object({
  n: z.number(),
  submittedAt: moment,
  reasons: z.array(
    z.object({
      anchor: z.string(),
      label: z.string(),
      says: z.string(),
      advice: z.nullable(z.string()),
      example: z.nullable(z.string()),
      /** What the applicant answered in the next round without changing the value. */
      reply: z.nullable(z.string()),
    }),
  ),
  /** Against the round before. */
  differences: z.array(z.object({ anchor: z.string(), label: z.string(), from: shown, to: shown })),
})
const check = z.object({
  person: z.string(),
  state: z.enum(['waiting-for-video', 'in-review', 'passed', 'retry', 'rejected']),
  at: moment,
  attemptsLeft: z.number(),
  objectId: z.nullable(z.string()),
})
const deskOrder = z.object({
  ...card.shape,
  now: moment,
  account: z.string(),
  /** Whether the applicant allowed the reviewer to correct typos when this was submitted. */
  allowsCorrections: z.boolean(),
  sections: z.array(z.object({ id: z.string(), title: z.string(), fields: z.array(field) })),
  materials: z.array(material),
  checks: z.array(check),
  findings: z.array(finding),
  rounds: z.array(round),
})
export type DeskOrder = z.output<typeof deskOrder>
export type DeskField = z.output<typeof field>
export type DeskMaterial = z.output<typeof material>
export type DeskRound = z.output<typeof round>

export const sandboxDeskViewEndpoints = {
  readDeskQueue: defineEndpoint({
    ...base,
    id: 'readDeskQueue',
    path: '/sandbox/desk/queue',
    summary: 'Orders as the desk sees them: nothing personal, whose turn, since when, until when; newest change first',
    responses: { 200: z.object({ now: moment, orders: z.array(card) }), 401: failureSchema },
  }),
  readDeskOrder: defineEndpoint({
    ...base,
    id: 'readDeskOrder',
    path: '/sandbox/orders/:id/desk-view',
    summary: 'One order in words, with its pictures, findings, rounds and their differences',
    params,
    responses: { 200: deskOrder, ...refused, 404: failureSchema },
  }),
  readDeskMaterial: defineEndpoint({
    ...base,
    id: 'readDeskMaterial',
    path: '/sandbox/orders/:id/materials/:objectId',
    raw: 'application/octet-stream',
    summary: 'A picture or film of the order as it is stored',
    params: z.object({ ...params.shape, objectId: z.string().check(z.maxLength(64)) }),
    responses: { 200: z.unknown(), ...refused, 404: failureSchema },
  }),
  readGateways: defineEndpoint({
    ...base,
    id: 'readGateways',
    path: '/sandbox/gateways',
    summary: 'How each party outside answers now',
    responses: { 200: z.object(gatewaysSchema.shape), 401: failureSchema },
  }),
  readReviewers: defineEndpoint({
    ...base,
    id: 'readReviewers',
    path: '/sandbox/reviewers',
    summary: 'How the provider and the authority decide now',
    responses: { 200: reviewersSchema, 401: failureSchema },
  }),
}
