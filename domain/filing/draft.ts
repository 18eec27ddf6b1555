/**
 * The envelope a draft travels and is stored in. `version` is the shape of the answers; older versions are migrated when read,
 * what cannot be read is set aside, never thrown away.
 */
import * as z from '@domain/zod'
import { answersSchema } from './answers'

export const draftVersion = 2

export const draftSchema = z.object({
  version: z.literal(draftVersion),
  orderId: z.string().check(z.maxLength(20)),
  /** The server's revision these answers were last in step with; 0 before the first save. */
  revision: z.number(),
  /** Moment of the last change on this device, ISO 8601. */
  changedAt: z.string(),
  answers: answersSchema,
  /** What the server held at that revision, where these answers go beyond it; without it nobody knows (copies of version 1). */
  base: z.optional(answersSchema),
  /** Anchors that another device answered differently meanwhile: the person is asked which holds. */
  asked: z.optional(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(500))),
})
/** From an older envelope to the next. Version 1 kept no base. */
export const draftMigrations = { 1: (old: unknown): unknown => ({ ...(old as object), version: 2 }) } as const

export type Draft = z.infer<typeof draftSchema>
