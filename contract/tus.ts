/**
 * The bytes of pictures and videos come in by the tus protocol (1.0.0): begin, ask how much has arrived, send a piece, throw away. Declared
 * so that they are described and tested with all the others; the protocol itself checks their headers, and clients speak it directly.
 */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, noContent } from './define-endpoint'

const number = z.string().check(z.regex(/^\d{1,8}$/))
export const tusVersion = { 'tus-resumable': z.literal('1.0.0') }
export const pieceHeaders = { ...tusVersion, 'upload-offset': number, 'content-type': z.literal('application/offset+octet-stream') }
export const uploadIdParams = z.object({ uploadId: id })
export const tusRefusals = { 400: failureSchema, 401: failureSchema, 404: failureSchema, 412: failureSchema }
export const tusBytes = 'application/offset+octet-stream'

export const tusEndpoints = {
  beginUpload: defineEndpoint({
    id: 'beginUpload',
    method: 'POST',
    path: '/uploads',
    audience: 'person',
    tag: 'uploads',
    summary: 'Begin an upload of a known length; the answer’s Location is where its pieces go',
    /** `upload-metadata` holds `purpose` and the purpose in base64: what the consent is asked for. */
    headers: z.object({ ...tusVersion, 'upload-length': number, 'upload-metadata': z.optional(z.string().check(z.maxLength(200))) }),
    responses: { 201: noContent, ...tusRefusals, 403: failureSchema, 413: failureSchema, 507: failureSchema },
  }),
  uploadOffset: defineEndpoint({
    id: 'uploadOffset',
    method: 'HEAD',
    path: '/uploads/:uploadId',
    audience: 'person',
    tag: 'uploads',
    summary: 'How much has arrived, in Upload-Offset',
    params: uploadIdParams,
    headers: z.object(tusVersion),
    responses: { 200: noContent, ...tusRefusals },
  }),
  sendPiece: defineEndpoint({
    id: 'sendPiece',
    method: 'PATCH',
    path: '/uploads/:uploadId',
    audience: 'person',
    tag: 'uploads',
    summary: 'The next piece, from Upload-Offset on',
    params: uploadIdParams,
    headers: z.object(pieceHeaders),
    rawBody: tusBytes,
    responses: { 204: noContent, ...tusRefusals, 403: failureSchema, 409: failureSchema, 413: failureSchema },
  }),
  sendPieceByPost: defineEndpoint({
    id: 'sendPieceByPost',
    method: 'POST',
    path: '/uploads/:uploadId',
    audience: 'person',
    tag: 'uploads',
    summary: 'PATCH, HEAD or DELETE for clients that cannot send them, by X-HTTP-Method-Override',
    params: uploadIdParams,
    headers: z.object({ ...pieceHeaders, 'x-http-method-override': z.enum(['PATCH', 'HEAD', 'DELETE']) }),
    rawBody: tusBytes,
    responses: { 200: noContent, 204: noContent, ...tusRefusals, 403: failureSchema, 409: failureSchema, 413: failureSchema },
  }),
  dropUpload: defineEndpoint({
    id: 'dropUpload',
    method: 'DELETE',
    path: '/uploads/:uploadId',
    audience: 'person',
    tag: 'uploads',
    summary: 'Throw away an upload that is not claimed yet',
    params: uploadIdParams,
    headers: z.object(tusVersion),
    responses: { 204: noContent, ...tusRefusals },
  }),
}
