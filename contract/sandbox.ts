/**
 * The sandbox's control interface: the world outside, its clock, its desks and its inbox. Absent in production unless SANDBOX=1, and then
 * behind SANDBOX_TOKEN. Bodies are strict: an unknown key is refused.
 */
import { callWindowIds } from '@domain/lifecycle/call-windows'
import { statusIds, statusWords } from '@domain/lifecycle/status'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, moment, noContent } from './define-endpoint'
import { clockSchema, deskActionSchema, gatewaysSchema, reviewersSchema, sandboxSettingsSchema } from './sandbox-desk'
import { sandboxDeskViewEndpoints } from './sandbox-desk-view'
import { sandboxSampleEndpoints } from './sandbox-samples'
import { sandboxSupportEndpoints } from './sandbox-support'
import { worldSchema } from './sandbox-world'

const status = z.enum(statusIds)
const reason = z.object({
  anchor: z.string(),
  says: z.string(),
  advice: z.optional(z.string()),
  example: z.optional(z.string()),
  code: z.optional(z.string()),
})

const sandboxOrder = z.object({
  id: z.string(),
  type: z.nullable(z.string()),
  status,
  word: z.enum(statusWords),
  turn: z.nullable(z.enum(['applicant', 'provider', 'authority', 'system'])),
  deadline: z.nullable(moment),
  policyVersion: z.string(),
  rulesVersion: z.string(),
  answers: z.unknown(),
  materials: z.array(z.object({ slot: z.string(), objectId: z.string(), at: moment })),
  findings: z.array(
    z.object({
      ruleKey: z.string(),
      severity: z.string(),
      anchors: z.array(z.string()),
      asOf: z.nullable(z.string()),
      acknowledgedAt: z.nullable(moment),
    }),
  ),
  rounds: z.array(z.object({ n: z.number(), submittedAt: moment, snapshot: z.unknown(), reasons: z.array(reason) })),
  callWindow: z.enum(callWindowIds),
  /** The moment the person asked to be called at; the desk calls then. */
  callBackAt: z.nullable(moment),
  corrections: z.array(
    z.object({
      n: z.number(),
      field: z.string(),
      from: z.string(),
      to: z.string(),
      reason: z.string(),
      at: moment,
      objectedAt: z.nullable(moment),
    }),
  ),
  calls: z.array(z.object({ at: moment, from: z.string(), answered: z.boolean(), nextAt: z.nullable(moment) })),
  smsVerifications: z.array(
    z.object({
      person: z.enum(['subject', 'site']),
      phone: z.string(),
      sentAt: z.nullable(moment),
      expiresAt: z.nullable(moment),
      verifiedAt: z.nullable(moment),
      attemptsLeft: z.number(),
      resendsLeft: z.number(),
    }),
  ),
  filingNumbers: z.nullable(z.object({ subject: z.string(), sites: z.array(z.object({ domain: z.string(), number: z.string() })) })),
  events: z.array(z.object({ event: z.string(), at: moment, actor: z.string() })),
})
export type SandboxOrder = z.output<typeof sandboxOrder>

export const channels = ['sms', 'mail', 'wechat', 'app'] as const
const inboxMessage = z.object({
  id: z.string(),
  channel: z.enum(channels),
  from: z.string(),
  to: z.string(),
  at: moment,
  event: z.string(),
  orderId: z.optional(z.string()),
  text: z.string(),
  code: z.optional(z.string()),
  link: z.optional(z.string()),
  status: z.enum(['delivered', 'retrying', 'failed']),
  error: z.optional(z.string()),
  errcode: z.optional(z.number()),
})
export type InboxMessage = z.output<typeof inboxMessage>

const refused = { 400: failureSchema, 401: failureSchema }
const base = { audience: 'sandbox', tag: 'sandbox' } as const
const orderParams = z.object({ id: z.string().check(z.regex(/^\d{1,20}$/)) })
const gatewayAnswer = z.object(gatewaysSchema.shape)
const settingsAnswer = z.object(sandboxSettingsSchema.shape)
const step = z.optional(z.number().check(z.gte(0), z.lte(1_000_000)))

export const sandboxEndpoints = {
  ...sandboxSampleEndpoints,
  ...sandboxDeskViewEndpoints,
  ...sandboxSupportEndpoints,
  resetSandbox: defineEndpoint({
    ...base,
    id: 'resetSandbox',
    method: 'POST',
    path: '/sandbox/reset',
    summary: 'Clear everything and load a seed',
    body: z.strictObject({ seed: z.optional(z.enum(['minimal', 'maximal', 'empty'])) }),
    responses: { 204: noContent, ...refused },
  }),
  getSandboxSettings: defineEndpoint({
    ...base,
    id: 'getSandboxSettings',
    method: 'GET',
    path: '/sandbox/settings',
    summary: 'Policy, provider and province rules for new orders',
    responses: { 200: settingsAnswer, 401: failureSchema },
  }),
  putSandboxSettings: defineEndpoint({
    ...base,
    id: 'putSandboxSettings',
    method: 'PUT',
    path: '/sandbox/settings',
    summary: 'Change the settings for orders made from now on',
    body: sandboxSettingsSchema,
    responses: { 200: settingsAnswer, ...refused },
  }),
  getClock: defineEndpoint({
    ...base,
    id: 'getClock',
    method: 'GET',
    path: '/sandbox/clock',
    summary: "The server's clock",
    responses: { 200: z.object(clockSchema.shape), 401: failureSchema },
  }),
  putClock: defineEndpoint({
    ...base,
    id: 'putClock',
    method: 'PUT',
    path: '/sandbox/clock',
    summary: 'Set the clock, running or fixed',
    body: clockSchema,
    responses: { 200: z.object(clockSchema.shape), ...refused },
  }),
  advanceClock: defineEndpoint({
    ...base,
    id: 'advanceClock',
    method: 'POST',
    path: '/sandbox/clock/advance',
    summary: 'Move the clock on; every deadline on the way fires in order, at its own time',
    body: z.strictObject({ minutes: step, hours: step, days: step, workdays: z.optional(z.number().check(z.int(), z.gte(0), z.lte(500))) }),
    responses: {
      200: z.object({ now: moment, fired: z.array(z.object({ orderId: z.string(), event: z.string(), at: moment })) }),
      ...refused,
    },
  }),
  getWorld: defineEndpoint({
    ...base,
    id: 'getWorld',
    method: 'GET',
    path: '/sandbox/world',
    summary: 'The world as the gateways see it now',
    responses: { 200: z.unknown(), 401: failureSchema },
  }),
  putWorld: defineEndpoint({
    ...base,
    id: 'putWorld',
    method: 'PUT',
    path: '/sandbox/world',
    summary: "Replace the world's records; orders stay",
    body: worldSchema,
    responses: { 204: noContent, ...refused },
  }),
  getInbox: defineEndpoint({
    ...base,
    id: 'getInbox',
    method: 'GET',
    path: '/sandbox/inbox',
    summary: 'Messages that were sent to people, newest last',
    query: z.strictObject({ channel: z.optional(z.enum(channels)), to: z.optional(z.string().check(z.maxLength(100))) }),
    responses: { 200: z.object({ messages: z.array(inboxMessage) }), ...refused },
  }),
  putGateways: defineEndpoint({
    ...base,
    id: 'putGateways',
    method: 'PUT',
    path: '/sandbox/gateways',
    summary: 'How each party outside answers from now on',
    body: gatewaysSchema,
    responses: { 200: gatewayAnswer, ...refused },
  }),
  putReviewers: defineEndpoint({
    ...base,
    id: 'putReviewers',
    method: 'PUT',
    path: '/sandbox/reviewers',
    summary: 'How the provider and the authority decide from now on',
    body: reviewersSchema,
    responses: { 200: reviewersSchema, ...refused },
  }),
  listSandboxOrders: defineEndpoint({
    ...base,
    id: 'listSandboxOrders',
    method: 'GET',
    path: '/sandbox/orders',
    summary: 'Orders, by the phone of their account',
    query: z.strictObject({ account: z.optional(z.string().check(z.maxLength(20))) }),
    responses: {
      200: z.object({
        orders: z.array(
          z.object({
            id: z.string(),
            type: z.nullable(z.string()),
            status,
            account: z.string(),
            domains: z.array(z.string()),
            createdAt: moment,
          }),
        ),
      }),
      ...refused,
    },
  }),
  getSandboxOrder: defineEndpoint({
    ...base,
    id: 'getSandboxOrder',
    method: 'GET',
    path: '/sandbox/orders/:id',
    summary: 'Everything about one order',
    params: orderParams,
    responses: { 200: sandboxOrder, ...refused, 404: failureSchema },
  }),
  actAtDesk: defineEndpoint({
    ...base,
    id: 'actAtDesk',
    method: 'POST',
    path: '/sandbox/orders/:id/desk',
    summary: "Act as the provider's reviewer, the authority or the judge of a video",
    params: orderParams,
    body: deskActionSchema,
    responses: { 200: sandboxOrder, ...refused, 404: failureSchema, 409: failureSchema },
  }),
  listSandboxUploads: defineEndpoint({
    ...base,
    id: 'listSandboxUploads',
    method: 'GET',
    path: '/sandbox/uploads',
    summary: 'Uploads with the bytes of every attempt',
    responses: {
      200: z.object({
        uploads: z.array(
          z.object({
            id: z.string(),
            size: z.number(),
            received: z.number(),
            attempts: z.array(z.object({ at: moment, bytes: z.number() })),
          }),
        ),
      }),
      401: failureSchema,
    },
  }),
}
