/** An order as a line of a list; the first page of the phone carries this and nothing more of an order. */
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import { statusIds, statusWords } from '@domain/lifecycle/status'
import * as z from '@domain/zod'
import { id, moment } from './define-endpoint'

/** A line of a list: nothing personal in clear. */
export const orderCardSchema = z.object({
  id,
  type: z.nullable(filingTypeShape),
  status: z.enum(statusIds),
  word: z.enum(statusWords),
  turn: z.nullable(z.enum(['applicant', 'provider', 'authority', 'system'])),
  domains: z.array(z.string()),
  createdAt: moment,
  updatedAt: moment,
  deadline: z.nullable(moment),
  draftExpiresAt: z.nullable(moment),
  /** Titles of the steps that are not done yet, while it is a draft. */
  stepsLeft: z.optional(z.array(z.string())),
})
export type OrderCard = z.infer<typeof orderCardSchema>
