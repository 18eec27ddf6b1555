/** Everything the progress page shows of an order. */
import { callWindowIds } from '@domain/lifecycle/call-windows'
import * as z from '@domain/zod'
import { moment } from './define-endpoint'
import { orderCardSchema } from './order-card'
import { invitationSchema } from './sms-shapes'

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
export type OrderProgress = z.infer<typeof progressSchema>
export type Correction = z.infer<typeof correction>
export type SmsVerification = z.infer<typeof smsVerification>
