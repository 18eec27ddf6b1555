/**
 * A paper the person photographed, by slot. Slots are the kebab-case keys of spec B5; a site person's paper of the second and later
 * site carries the site's index behind a dot (`site-person-id-front.1`).
 */
import * as z from '@domain/zod'
import { date, line } from './text'

/** How two sides lie on one picture: one above the other, or side by side. */
export const cutHows = ['down', 'across'] as const
export type CutHow = (typeof cutHows)[number]

export const materialAnswerSchema = z.object({
  /** The stored object; the picture itself is fetched with the session, never by a bearing address. */
  objectId: z.string().check(z.maxLength(64)),
  /** When it was uploaded, ISO 8601. */
  at: z.string().check(z.maxLength(40)),
  /** 签署日期 or 开具日期 for papers with an age limit (spec K6-5). */
  signedOn: date,
  fileName: line(120),
  /** It was cut out of a picture that shows both sides; from that picture it can be cut and turned anew. */
  cut: z.optional(
    z.object({ from: z.string().check(z.maxLength(64)), how: z.enum(cutHows), part: z.literal([0, 1]), turn: z.literal([0, 1, 2, 3]) }),
  ),
})
export type MaterialAnswer = z.infer<typeof materialAnswerSchema>
