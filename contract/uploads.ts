/**
 * Pictures and videos. Bytes come in by tus (contract/tus.ts); a finished upload is then claimed for a slot: the server looks at its real bytes, re-encodes, encrypts and answers the object's id.
 */
import { cutHows } from '@domain/filing/material'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

export const uploadPurposes = ['certificate', 'letter', 'video', 'face'] as const

export const uploadEndpoints = {
  claimUpload: defineEndpoint({
    id: 'claimUpload',
    method: 'POST',
    path: '/orders/:orderId/materials',
    audience: 'person',
    tag: 'uploads',
    idempotent: true,
    summary: 'Make a finished upload the picture of a slot',
    params: z.object({ orderId: id }),
    body: z.object({
      uploadId: id,
      slot: z.string().check(z.maxLength(60)),
      purpose: z.enum(uploadPurposes),
      /** Size of the picture as the camera took it: the policy's window applies to that, not to what was sent. */
      takenBytes: z.number().check(z.int(), z.gte(0)),
      fileName: z.optional(z.string().check(z.maxLength(120))),
    }),
    responses: {
      201: z.object({ objectId: id, at: moment, width: z.optional(z.number()), height: z.optional(z.number()) }),
      400: failureSchema,
      401: failureSchema,
      403: failureSchema,
      404: failureSchema,
      409: failureSchema,
      413: failureSchema,
      415: failureSchema,
      422: failureSchema,
      507: failureSchema,
    },
  }),
  cutSide: defineEndpoint({
    id: 'cutSide',
    method: 'POST',
    path: '/orders/:orderId/sides',
    audience: 'person',
    tag: 'uploads',
    summary: 'Cut one side of a certificate out of a stored picture that shows both, as a picture of its own',
    params: z.object({ orderId: id }),
    body: z.object({
      objectId: id,
      slot: z.string().check(z.maxLength(60)),
      /** One side above the other, or side by side; the picture's shape says it where this is absent. */
      how: z.optional(z.enum(cutHows)),
      /** The upper or left side is 0. */
      part: z.literal([0, 1]),
      /** Quarter turns to the right. */
      turn: z.literal([0, 1, 2, 3]),
    }),
    responses: {
      201: z.object({ objectId: id, at: moment, width: z.number(), height: z.number(), how: z.enum(cutHows) }),
      400: failureSchema,
      401: failureSchema,
      403: failureSchema,
      404: failureSchema,
      409: failureSchema,
      422: failureSchema,
      507: failureSchema,
    },
  }),
  getObject: defineEndpoint({
    id: 'getObject',
    method: 'GET',
    path: '/objects/:objectId',
    audience: 'person',
    tag: 'uploads',
    raw: 'image/jpeg',
    summary: 'A stored picture or video, to its owner only; a part of it for a Range of bytes',
    params: z.object({ objectId: id }),
    responses: { 200: z.unknown(), 206: z.unknown(), 401: failureSchema, 404: failureSchema, 416: failureSchema },
  }),
  deleteObject: defineEndpoint({
    id: 'deleteObject',
    method: 'DELETE',
    path: '/objects/:objectId',
    audience: 'person',
    tag: 'uploads',
    summary: 'Delete a stored picture',
    params: z.object({ objectId: id }),
    responses: { 204: noContent, 401: failureSchema, 404: failureSchema, 409: failureSchema },
  }),
}
