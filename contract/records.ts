/** 我的备案: what is filed here, whether it is in good health, and what can be done with it now. */
import { subjectRecordSchema } from '@domain/filing/record'
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

const filingNumber = z.string().check(z.minLength(4), z.maxLength(60))

/** One thing looked after: fine, soon to be seen to, wrong, or not known. */
const health = z.object({
  id: z.enum(['certificate', 'domain', 'phone', 'footer', 'resource', 'record']),
  state: z.enum(['good', 'soon', 'bad', 'unknown']),
  says: z.string(),
  wayOut: z.optional(z.string()),
  until: z.optional(moment),
})

/** A type that can be begun on it; `refusal` says why not now, and what to do instead. */
const action = z.object({
  filingType: filingTypeShape,
  label: z.string(),
  refusal: z.optional(z.object({ code: z.string(), says: z.string(), wayOut: z.string() })),
  /** Begun as another type because the province asks for it (变更网站 → 变更备案), with the reason. */
  becomes: z.optional(z.object({ filingType: filingTypeShape, says: z.string() })),
  /** What to know before beginning; it does not stop. `instead`: another type that may be meant. */
  notes: z.optional(
    z.array(
      z.object({
        code: z.string(),
        says: z.string(),
        wayOut: z.optional(z.string()),
        instead: z.optional(filingTypeShape),
        rule: z.optional(z.object({ source: z.string(), asOf: z.optional(z.string()) })),
      }),
    ),
  ),
})

const siteCard = z.object({
  filingNumber,
  name: z.string(),
  domains: z.array(z.string()),
  accessedHere: z.boolean(),
  accessedElsewhere: z.boolean(),
  maskedPerson: z.nullable(z.string()),
  health: z.array(health),
  actions: z.array(action),
})

const subjectCard = z.object({
  filingNumber,
  maskedName: z.string(),
  nature: z.string(),
  provinceCode: z.string(),
  state: z.enum(['filed', 'hollow', 'in-flight']),
  filedAt: z.nullable(z.string()),
  health: z.array(health),
  actions: z.array(action),
  sites: z.array(siteCard),
})
export type SubjectCard = z.infer<typeof subjectCard>
export type SiteCard = z.infer<typeof siteCard>
export type RecordHealth = z.infer<typeof health>
export type RecordAction = z.infer<typeof action>

/** A paper photographed for an approved filing; the picture itself is fetched as an object. */
const picture = z.object({
  objectId: id,
  slot: z.string(),
  name: z.string(),
  uploadedAt: moment,
  /** Where there is one of this paper per site. */
  siteFilingNumber: z.optional(z.string()),
  /** Masked. */
  whose: z.optional(z.string()),
})
export type RecordPicture = z.infer<typeof picture>

export const recordEndpoints = {
  listRecords: defineEndpoint({
    id: 'listRecords',
    method: 'GET',
    path: '/records',
    audience: 'person',
    tag: 'records',
    summary: "The account's filed subject and sites with health and actions; names masked",
    responses: { 200: z.object({ subjects: z.array(subjectCard), asOf: moment }), 401: failureSchema, 503: failureSchema },
  }),
  getRecord: defineEndpoint({
    id: 'getRecord',
    method: 'GET',
    path: '/records/:filingNumber',
    audience: 'person',
    tag: 'records',
    summary: 'One subject as the authority holds it, in clear to its owner',
    params: z.object({ filingNumber }),
    responses: { 200: subjectRecordSchema, 401: failureSchema, 404: failureSchema, 503: failureSchema },
  }),
  listRecordPictures: defineEndpoint({
    id: 'listRecordPictures',
    method: 'GET',
    path: '/records/:filingNumber/pictures',
    audience: 'person',
    tag: 'records',
    summary: 'The newest picture of each paper from the approved filings of a record, to its owner',
    params: z.object({ filingNumber }),
    responses: { 200: z.object({ pictures: z.array(picture) }), 401: failureSchema, 404: failureSchema, 503: failureSchema },
  }),
  deleteRecordPicture: defineEndpoint({
    id: 'deleteRecordPicture',
    method: 'DELETE',
    path: '/records/:filingNumber/pictures/:objectId',
    audience: 'person',
    tag: 'records',
    summary: 'Delete a picture kept with a record, and the older ones of the same paper',
    params: z.object({ filingNumber, objectId: id }),
    responses: { 204: noContent, 401: failureSchema, 404: failureSchema, 503: failureSchema },
  }),
}
