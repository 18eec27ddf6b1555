/** How far a link has come, and whether it still opens anything. Times are ISO 8601. */
import type { Invitation } from '@contract/sms-shapes'
import type { Selectable } from 'kysely'
import type { Tables } from '../database/schema'
import type { OrderRow, SmsRow } from '../lifecycle/rows'
import { isVerifying } from '../lifecycle/sms-judge'

export type InvitationRow = Selectable<Tables['invitations']>
/** A link to a 短信核验, and one to a 视频核身. */
export type SmsLink = InvitationRow & { verification_id: string }
export type CheckLink = InvitationRow & { person: number; person_hash: string }
export const isSmsLink = (row: InvitationRow): row is SmsLink => row.purpose === 'sms-verification' && row.verification_id !== null
export const isCheckLink = (row: InvitationRow): row is CheckLink => row.purpose === 'identity-check' && row.person !== null

export type InvitedState = 'not-sent' | 'waiting' | 'verified' | 'lapsed' | 'ended' | 'expired' | 'revoked'

export const isOver = ({ expires_at }: InvitationRow, now: string): boolean => Date.parse(expires_at) <= Date.parse(now)

/** As the owner sees it: what was done counts before what ran out. */
export function invitationState(row: InvitationRow, now: string): Invitation['state'] {
  if (row.used_at) return 'used'
  if (row.revoked_at) return 'revoked'
  if (isOver(row, now)) return 'expired'
  return row.opened_at ? 'opened' : 'open'
}

export const invitationView = (row: InvitationRow, now: string): Invitation => ({
  state: invitationState(row, now),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  openedAt: row.opened_at,
  usedAt: row.used_at,
})

const lapsedStatuses = ['sms-failed', 'revocation-void']

/** As the person holding the link sees it. `tellsMore`: only while the link is good may it say whose verification it is. */
export function invitedState(
  row: InvitationRow,
  { order, verification, now }: { order: Pick<OrderRow, 'status'>; verification: SmsRow; now: string },
): { state: InvitedState; tellsMore: boolean } {
  const closed = row.revoked_at !== null || isOver(row, now)
  if (row.used_at) return { state: 'verified', tellsMore: !closed }
  if (row.revoked_at) return { state: 'revoked', tellsMore: false }
  if (closed) return { state: 'expired', tellsMore: false }
  return { state: openState(order, verification), tellsMore: true }
}

function openState(order: Pick<OrderRow, 'status'>, verification: SmsRow): InvitedState {
  if (verification.verified_at) return 'verified'
  if (verification.lapsed_at !== null || lapsedStatuses.includes(order.status)) return 'lapsed'
  if (!isVerifying(order)) return 'ended'
  return verification.sent_at ? 'waiting' : 'not-sent'
}
