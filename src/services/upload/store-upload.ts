/** Claims a finished upload for a slot of the order: from here on the server keeps the picture, re-encoded and encrypted. */
import { uploadEndpoints as endpoints } from '@contract/uploads'
import { call } from '../call'

export type UploadPurpose = 'certificate' | 'letter' | 'video' | 'face'
export type Stored = { objectId: string; at: string }

/** `takenBytes`: the picture as the camera took it. Throws ApiError 403 (consent), 415 (not a picture), 422 (too small, broken) and so on. */
export const claimUpload = (
  orderId: string,
  claim: { uploadId: string; slot: string; purpose: UploadPurpose; takenBytes: number; fileName?: string },
): Promise<Stored> =>
  call(endpoints.claimUpload, { params: { orderId }, body: claim, idempotencyKey: `claim-${claim.slot}-${claim.uploadId}` })

export const deleteObject = (objectId: string): Promise<void> => call(endpoints.deleteObject, { params: { objectId } })
