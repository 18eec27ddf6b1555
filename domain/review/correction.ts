/**
 * What came back from a review and is still to be answered: the round, who refused it, each reason at its field, and what was submitted then.
 * Comes with the draft, in clear, to its owner only. Source: spec A25, B2-9, B2-10.
 */
import { answersSchema } from '@domain/filing/answers'
import * as z from '@domain/zod'

export const correctionReasonSchema = z.object({
  /** The place as the reviewer named it. */
  anchor: z.string(),
  /** What that place is called on the person's pages. */
  label: z.string(),
  says: z.string(),
  advice: z.nullable(z.string()),
  example: z.nullable(z.string()),
  /** `unreachable`: nobody picked up twice. */
  code: z.nullable(z.string()),
  /** The page to mend it on; null when it concerns the order as a whole. */
  step: z.nullable(z.string()),
})
export type CorrectionReason = z.infer<typeof correctionReasonSchema>

export const correctionKinds = ['changes', 'rejected', 'authority'] as const

export const correctionSchema = z.object({
  round: z.number(),
  kind: z.enum(correctionKinds),
  at: z.string(),
  reasons: z.array(correctionReasonSchema),
  submitted: answersSchema,
})
export type Correction = z.infer<typeof correctionSchema>

/** Given by the desk when nobody picked up twice; answered by the number and a time (spec K2). */
export const unreachableCode = 'unreachable'
