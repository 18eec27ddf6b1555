/** Claims a finished upload for a slot of the order: from here on the server keeps the picture, re-encoded and encrypted. */
import { uploadEndpoints as endpoints } from '@contract/uploads'
import type { CutHow } from '@domain/filing/material'
import { call } from '../call'

export type UploadPurpose = 'certificate' | 'letter' | 'video' | 'face'
export type Stored = { objectId: string; at: string }

/** `takenBytes`: the picture as the camera took it. Throws ApiError 403 (consent), 415 (not a picture), 422 (too small, broken) and so on. */
export const claimUpload = (
  orderId: string,
  claim: { uploadId: string; slot: string; purpose: UploadPurpose; takenBytes: number; fileName?: string },
): Promise<Stored> =>
  call(endpoints.claimUpload, { params: { orderId }, body: claim, idempotencyKey: `claim-${claim.slot}-${claim.uploadId}` })

export type SideCut = { objectId: string; slot: string; how?: CutHow; part: 0 | 1; turn: 0 | 1 | 2 | 3 }

/** One side out of a stored picture that shows both, as a picture of its own; without `how` the server goes by its shape. */
export const cutSide = (orderId: string, cut: SideCut): Promise<Stored & { how: CutHow }> =>
  call(endpoints.cutSide, { params: { orderId }, body: cut })

export const deleteObject = (objectId: string): Promise<void> => call(endpoints.deleteObject, { params: { objectId } })
