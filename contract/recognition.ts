/** Reading a certificate on the server (weapp, weak phones): the same reading code the H5 worker runs. Nothing read is stored. */
import { pictureTroubles } from '@domain/recognition/reading'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id } from './define-endpoint'

const share = z.number()
/** Shares of the picture's width and height. */
const placeSchema = z.object({ x: share, y: share, width: share, height: share })

export const readFieldSchema = z.object({
  /** Name of the certificate's field: name, idNumber, subjectName … */
  field: z.string(),
  value: z.string(),
  /** 0 to 1. */
  confidence: z.number(),
  /** Why the person should look again; absent when nothing speaks against the value. */
  doubt: z.optional(z.string()),
  alternatives: z.array(z.string()),
  /** Where it stands on the picture, once turned by the reading's `turn`. */
  place: z.optional(placeSchema),
})
export const readingSchema = z.object({
  certificate: z.string(),
  side: z.string(),
  fields: z.array(readFieldSchema),
  /** The slot seems to hold another document or side: which. */
  looksLike: z.optional(z.object({ certificate: z.string(), side: z.string() })),
  /** Clockwise quarters of a turn that put the picture upright. */
  turn: z.optional(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])),
  /** What is wrong with the picture as a picture, the worst first. */
  troubles: z.optional(z.array(z.enum(pictureTroubles))),
  /** A photocopy shows both sides of a card: what stood on the other one. */
  otherSide: z.optional(z.object({ side: z.string(), fields: z.array(readFieldSchema) })),
  engine: z.string(),
  elapsedMs: z.number(),
})
export type Reading = z.infer<typeof readingSchema>

export const recognitionEndpoints = {
  readCertificate: defineEndpoint({
    id: 'readCertificate',
    method: 'POST',
    path: '/recognitions',
    audience: 'person',
    tag: 'recognition',
    slow: true,
    summary: 'Read the fields of a stored certificate picture',
    body: z.object({ objectId: id, certificate: z.string().check(z.maxLength(40)), side: z.string().check(z.maxLength(20)) }),
    responses: {
      200: readingSchema,
      400: failureSchema,
      401: failureSchema,
      403: failureSchema,
      404: failureSchema,
      422: failureSchema,
      503: failureSchema,
    },
  }),
}
