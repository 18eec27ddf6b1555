/** What the people at the other end can do to an order: the provider's reviewer, the authority's clerk, the judge of a video. */
import * as z from '@domain/zod'
import { sandboxMoment } from './sandbox-world'

const words = z.string().check(z.minLength(1), z.maxLength(500))
const deskReason = z.strictObject({
  anchor: z.string().check(z.minLength(1), z.maxLength(80)),
  says: words,
  advice: z.optional(words),
  example: z.optional(words),
  code: z.optional(z.string().check(z.maxLength(60))),
})
const reasons = z.array(deskReason).check(z.minLength(1, '驳回至少要有一条原因'), z.maxLength(50))

export const deskActionSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('call'), answered: z.boolean(), from: z.optional(z.string().check(z.maxLength(20))) }),
  z.strictObject({ action: z.literal('reject'), kind: z.optional(z.enum(['changes', 'rejected'])), reasons }),
  z.strictObject({ action: z.literal('approve') }),
  z.strictObject({ action: z.literal('submit-to-authority') }),
  z.strictObject({ action: z.literal('authority-approve') }),
  z.strictObject({ action: z.literal('authority-reject'), reasons }),
  z.strictObject({
    action: z.literal('correct'),
    field: z.string().check(z.maxLength(80)),
    value: z.string().check(z.maxLength(300)),
    reason: words,
  }),
  z.strictObject({ action: z.literal('identity'), decision: z.enum(['pass', 'retry', 'reject']) }),
  z.strictObject({ action: z.literal('backdrop'), decision: z.enum(['pass', 'reject']), advice: z.optional(words) }),
])
export type DeskAction = z.output<typeof deskActionSchema>
export type DeskReason = z.output<typeof deskReason>

const scriptStep = z.strictObject({
  when: z.strictObject({ status: z.string().check(z.maxLength(40)), round: z.optional(z.number().check(z.int(), z.gte(1))) }),
  afterMinutes: z.optional(z.number().check(z.gte(0), z.lte(525_600))),
  afterWorkdays: z.optional(z.number().check(z.int(), z.gte(0), z.lte(250))),
  do: deskActionSchema,
})
export const reviewerSchema = z.union([
  z.enum(['auto-approve', 'strict', 'manual']),
  z.strictObject({ script: z.array(scriptStep).check(z.maxLength(100)) }),
])
export type Reviewer = z.output<typeof reviewerSchema>
export const reviewersSchema = z.strictObject({ provider: reviewerSchema, authority: reviewerSchema })
export type Reviewers = z.output<typeof reviewersSchema>

const party = z.union([
  z.enum(['ok', 'timeout', 'error']),
  z.strictObject({ code: z.union([z.string().check(z.maxLength(40)), z.number()]) }),
])
export type PartyMode = z.output<typeof party>
export const gatewaysSchema = z.strictObject({
  sms: z.optional(party),
  mail: z.optional(party),
  wechat: z.optional(party),
  miit: z.optional(party),
  objects: z.optional(z.enum(['ok', 'error'])),
  identity: z.optional(z.enum(['ok', 'fail-face', 'fail-location', 'timeout', 'manual'])),
  geocoder: z.optional(z.union([z.enum(['ok', 'timeout']), z.strictObject({ province: z.string().check(z.regex(/^\d{6}$/)) })])),
  uploads: z.optional(
    z.union([
      z.literal('ok'),
      z.strictObject({ cutAtPercent: z.number().check(z.gte(0), z.lte(100)), times: z.number().check(z.int(), z.gte(1), z.lte(100)) }),
    ]),
  ),
})
export type GatewayModes = Required<z.output<typeof gatewaysSchema>>

export const sandboxSettingsSchema = z.strictObject({
  policyVersion: z.optional(z.enum(['2018', '2021'])),
  webOrdersClosed: z.optional(z.boolean()),
  providerName: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  provinceRules: z.optional(
    z.record(
      z.string().check(z.regex(/^\d{6}$/)),
      z.record(z.string().check(z.maxLength(80)), z.strictObject({ value: z.unknown(), asOf: z.string(), source: z.string() })),
    ),
  ),
})
export type SandboxSettings = Required<z.output<typeof sandboxSettingsSchema>>

export const clockSchema = z.strictObject({ now: sandboxMoment, mode: z.enum(['running', 'fixed']) })
