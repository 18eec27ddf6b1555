/** The rounds of an order: what was submitted when, what the reviewers said to it, what was answered. In clear, to the owner only. */
import { correctionKinds, correctionReasonSchema } from '@domain/review/correction'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'

/** A value as it was shown: words, or a stored picture or film by its object (gone once it was deleted). */
const shownSchema = z.object({
  kind: z.enum(['words', 'picture', 'video']),
  words: z.optional(z.string()),
  objectId: z.optional(z.string()),
  signedOn: z.optional(z.string()),
})
const changeSchema = z.object({ anchor: z.string(), label: z.string(), from: z.nullable(shownSchema), to: z.nullable(shownSchema) })

export const roundSchema = z.object({
  n: z.number(),
  submittedAt: moment,
  /** `waiting` = still with a reviewer or the authority. */
  result: z.enum(['waiting', ...correctionKinds, 'withdrawn', 'approved', 'ended']),
  /** When it came to that; null while it waits and where only the next round tells. */
  at: z.nullable(moment),
  /** Every refusal of this round, oldest first. */
  refusals: z.array(z.object({ kind: z.enum(correctionKinds), at: moment, reasons: z.array(correctionReasonSchema) })),
  /** What the next round changed, and what was said to be right; null while there is no next round. */
  answered: z.nullable(
    z.object({
      changes: z.array(changeSchema),
      replies: z.array(z.object({ anchor: z.string(), label: z.string(), note: z.string(), at: moment })),
    }),
  ),
})
export type Round = z.infer<typeof roundSchema>

export const reviewEndpoints = {
  listRounds: defineEndpoint({
    id: 'listRounds',
    method: 'GET',
    path: '/orders/:orderId/rounds',
    audience: 'person',
    tag: 'review',
    summary: 'Every submission of the order, oldest first, with what came back and what was answered',
    params: z.object({ orderId: id }),
    responses: { 200: z.object({ rounds: z.array(roundSchema) }), 401: failureSchema, 404: failureSchema },
  }),
}
