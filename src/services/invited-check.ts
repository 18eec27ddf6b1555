/** 视频核身 by a link, for whoever holds it: their own consents, prompts, the video, how it stands. The secret goes in a header, never in an address. */
import { invitedIdentityEndpoints as endpoints, type InvitedConsent } from '@contract/invited-identity'
import { call } from './call'

export type { InvitedCheckView } from '@contract/invited-identity'
export type InvitedPurpose = InvitedConsent['purpose']

/** One more word on a purpose; taking back that for the face deletes the videos at once. */
export const setInvitedConsent = (invitation: string, body: { purpose: InvitedPurpose; given: boolean; textVersion: string }) =>
  call(endpoints.setInvitedConsent, { invitation, body })
export const beginInvitedCheck = (invitation: string, location?: { latitude: number; longitude: number }) =>
  call(endpoints.beginInvitedCheck, { invitation, body: location ? { location } : {} })
export const getInvitedCheck = (invitation: string) => call(endpoints.getInvitedCheck, { invitation })
/** The same video for the same nonce is answered alike however often it is sent. */
export const sendInvitedVideo = (invitation: string, nonce: string, { uploadId, sha256 }: { uploadId: string; sha256: string }) =>
  call(endpoints.sendInvitedVideo, { invitation, body: { uploadId, nonce, sha256 } })
