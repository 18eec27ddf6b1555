/** 视频核身: prompts from the server, the finished video to it, and how the check stands. */

import type { IdentityCheck } from '@contract/identity'
import { identityEndpoints as endpoints } from '@contract/identity'
import { call } from './call'

export type { IdentityCheck } from '@contract/identity'

/** Asks for prompts and a one-time nonce. Throws ApiError 403 without the face consent, 409 when a check is already running. */
export const beginIdentityCheck = (
  orderId: string,
  person: number,
  location?: { latitude: number; longitude: number },
): Promise<IdentityCheck> =>
  call(endpoints.beginIdentityCheck, { params: { orderId }, body: { person, ...(location ? { location } : {}) } })

/** Hands in the finished upload. `nonce` is the check's own; `sha256` of the video as recorded, lower-case hex. */
export const sendIdentityVideo = (
  check: { id: string; nonce: string },
  upload: { uploadId: string; sha256: string },
): Promise<IdentityCheck> =>
  call(endpoints.sendIdentityVideo, {
    params: { checkId: check.id },
    body: { uploadId: upload.uploadId, nonce: check.nonce, sha256: upload.sha256 },
    idempotencyKey: `video-${upload.uploadId}`,
  })

/** How the check stands; ask again after its `pollAfterSeconds`. */
export const getIdentityCheck = (checkId: string): Promise<IdentityCheck> => call(endpoints.getIdentityCheck, { params: { checkId } })
