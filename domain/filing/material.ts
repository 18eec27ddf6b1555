/**
 * A paper the person photographed, by slot. Slots are the kebab-case keys of spec B5; a site person's paper of the second and later
 * site carries the site's index behind a dot (`site-person-id-front.1`).
 */
import * as z from '@domain/zod'
import { date, line } from './text'

export const materialAnswerSchema = z.object({
  /** The stored object; the picture itself is fetched with the session, never by a bearing address. */
  objectId: z.string().check(z.maxLength(64)),
  /** When it was uploaded, ISO 8601. */
  at: z.string().check(z.maxLength(40)),
  /** 签署日期 or 开具日期 for papers with an age limit (spec K6-5). */
  signedOn: date,
  fileName: line(120),
})
export type MaterialAnswer = z.infer<typeof materialAnswerSchema>
