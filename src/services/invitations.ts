/** 短信核验 by a link: the owner's side (give out, take back) and that of whoever holds it. The secret goes in a header, never in an address. */
import { invitationEndpoints as endpoints } from '@contract/invitations'
import { call } from './call'
import type { SmsAnswer } from './sms-verification'

export type { InvitedSmsView, InvitedView } from '@contract/invitations'
export type { Invitation } from '@contract/sms-shapes'

const at = (orderId: string, n: number) => ({ params: { orderId, n: String(n) } })

/** A new link's secret, told once; links given out before stop working. `expiresAt`: ISO 8601. */
export const createInvitation = (orderId: string, n: number) => call(endpoints.createInvitation, at(orderId, n))
export const revokeInvitation = (orderId: string, n: number) => call(endpoints.revokeInvitation, at(orderId, n))

/** ApiError 404 for a secret nobody was given. */
export const lookAtInvitation = (invitation: string) => call(endpoints.lookAtInvitation, { invitation })
export const invitedPuzzle = (invitation: string) => call(endpoints.getInvitedPuzzle, { invitation })
export const verifyInvited = (invitation: string, body: SmsAnswer) => call(endpoints.verifyInvited, { invitation, body })
export const resendInvited = (invitation: string, body: { puzzleId: string; answer: string }) =>
  call(endpoints.resendInvited, { invitation, body })
