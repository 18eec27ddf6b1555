/**
 * The envelope a draft travels and is stored in. `version` is the shape of the answers; older versions are migrated when read,
 * what cannot be read is set aside, never thrown away.
 */
import * as z from '@domain/zod'
import { answersSchema } from './answers'

export const draftVersion = 1

export const draftSchema = z.object({
  version: z.literal(draftVersion),
  orderId: z.string().check(z.maxLength(20)),
  /** The server's revision these answers were last in step with; 0 before the first save. */
  revision: z.number(),
  /** Moment of the last change on this device, ISO 8601. */
  changedAt: z.string(),
  answers: answersSchema,
})
export type Draft = z.infer<typeof draftSchema>
