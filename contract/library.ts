/**
 * 资料库: people and units kept for the next filing, sealed, with a consent of its own (`library`). Lists are masked; one entry is given in
 * clear to its owner only. Withdrawing the consent deletes everything.
 */
import { libraryKinds, libraryValuesSchema } from '@domain/library/library-entry'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

const side = z.enum(['front', 'back'])
const card = z.object({
  id,
  kind: z.enum(libraryKinds),
  maskedName: z.string(),
  maskedNumber: z.string(),
  certificateType: z.optional(z.string()),
  /** How long the certificate is good: less than 90 days is `soon`. */
  expiry: z.object({ state: z.enum(['good', 'soon', 'expired', 'unknown']), until: z.optional(z.string()) }),
  pictures: z.array(side),
  updatedAt: moment,
})
export type LibraryCard = z.infer<typeof card>

const entryId = z.object({ entryId: id })
const missing = { 401: failureSchema, 404: failureSchema }

export const libraryEndpoints = {
  listLibrary: defineEndpoint({
    id: 'listLibrary',
    method: 'GET',
    path: '/library',
    audience: 'person',
    tag: 'library',
    summary: "The account's people and units, masked, those whose certificate ends first on top",
    responses: { 200: z.object({ entries: z.array(card) }), 401: failureSchema },
  }),
  getLibraryEntry: defineEndpoint({
    id: 'getLibraryEntry',
    method: 'GET',
    path: '/library/:entryId',
    audience: 'person',
    tag: 'library',
    summary: 'One entry in clear, to fill a form with',
    params: entryId,
    responses: { 200: z.object({ ...card.shape, values: libraryValuesSchema }), ...missing },
  }),
  keepInLibrary: defineEndpoint({
    id: 'keepInLibrary',
    method: 'POST',
    path: '/library',
    audience: 'person',
    tag: 'library',
    idempotent: true,
    summary: 'Keep a person or a unit; one with the same certificate number is replaced. Needs the library consent',
    body: z.object({
      kind: z.enum(libraryKinds),
      values: libraryValuesSchema,
      /** The account's own stored pictures of the certificate; copies of them are kept. */
      pictures: z.optional(z.array(z.object({ side, objectId: id })).check(z.maxLength(2))),
    }),
    responses: { 201: card, 400: failureSchema, 401: failureSchema, 403: failureSchema, 404: failureSchema, 409: failureSchema },
  }),
  deleteLibraryEntry: defineEndpoint({
    id: 'deleteLibraryEntry',
    method: 'DELETE',
    path: '/library/:entryId',
    audience: 'person',
    tag: 'library',
    summary: 'Forget one entry with its pictures',
    params: entryId,
    responses: { 204: noContent, ...missing },
  }),
  deleteLibrary: defineEndpoint({
    id: 'deleteLibrary',
    method: 'DELETE',
    path: '/library',
    audience: 'person',
    tag: 'library',
    summary: 'Forget everything in the library',
    responses: { 204: noContent, 401: failureSchema },
  }),
  takeLibraryPicture: defineEndpoint({
    id: 'takeLibraryPicture',
    method: 'POST',
    path: '/orders/:orderId/library-pictures',
    audience: 'person',
    tag: 'library',
    idempotent: true,
    summary: "Put a copy of a kept picture into a slot of the order; the library's own stays",
    params: z.object({ orderId: id }),
    body: z.object({ entryId: id, side, slot: z.string().check(z.regex(/^[a-z-]{1,40}(\.\d{1,2})?$/)) }),
    responses: {
      201: z.object({ objectId: id, at: moment }),
      400: failureSchema,
      401: failureSchema,
      403: failureSchema,
      404: failureSchema,
      409: failureSchema,
    },
  }),
}
