/**
 * What a person answers to a reviewer without changing anything: "this is right, because …". Kept with the answers of the round that was
 * refused, so a reply is saved, merged and submitted like every other answer. Source: spec A25, K6-8.
 */
import * as z from '@domain/zod'
import { line } from './text'

/** Long enough for a reason, short enough that a reviewer reads it. */
export const maxNoteLength = 300

export const replySchema = z.object({
  /** Why it is right as it stands. */
  note: line(maxNoteLength),
  /** Only where nobody picked up: when the reviewer should call, an id of the call windows. */
  window: line(20),
  /** Moment of the last change, ISO 8601: of two devices the later one holds. */
  at: z.string().check(z.maxLength(40)),
})
export type Reply = z.infer<typeof replySchema>

export const repliesSchema = z.object({
  /** The round whose reasons are answered; replies to an earlier round count for nothing. */
  round: z.number(),
  byAnchor: z.record(z.string().check(z.maxLength(80)), replySchema),
})
export type Replies = z.infer<typeof repliesSchema>
