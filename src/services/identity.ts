/** 视频核身: prompts from the server, the finished video to it, and how the check stands. */

import type { IdentityCheck } from '@contract/identity'
import { identityEndpoints as endpoints } from '@contract/identity'
import { invitedIdentityEndpoints as links } from '@contract/invited-identity'
import { call } from './call'

export type { IdentityCheck } from '@contract/identity'
export type { PersonToCheck } from '@contract/invited-identity'

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

/** Who has to pass, how far each has come, and who was asked to do it on a phone of their own. */
export const listIdentityChecks = (orderId: string) => call(links.listIdentityChecks, { params: { orderId } })

const at = (orderId: string, person: number) => ({ params: { orderId, n: String(person) } })
/** A link for that person, its secret told once; one given out before stops working. `expiresAt`: ISO 8601. */
export const createCheckInvitation = (orderId: string, person: number) => call(links.createCheckInvitation, at(orderId, person))
export const revokeCheckInvitation = (orderId: string, person: number) => call(links.revokeCheckInvitation, at(orderId, person))
