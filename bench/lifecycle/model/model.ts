/**
 * An order as the specification says it behaves, kept beside the real one. Written by hand from spec B1, B2, B3, K1, K2; it knows the
 * calendar, and nothing of `domain/lifecycle`.
 */
import type { SpecRow } from '../spec-rows'

export type Kind = 'filing' | 'ending'
/** What differs between the filings that are played. */
export type Flavour = {
  readonly name: string
  readonly kind: Kind
  /** People who are texted; 0 = the policy texts nobody. */
  readonly people: number
  readonly smsHours: 24 | 48
  readonly afterLapse: 'provider' | 'person'
  readonly reminders: readonly number[]
  readonly photo: boolean
  readonly mayCorrect: boolean
  /** The ending takes the subject's last site. */
  readonly hollows: boolean
}

export type Due = { kind: string; at: string }
export type Phone = { sent: boolean; verified: boolean; attempts: number; resends: number }
export type Model = {
  readonly flavour: Flavour
  status: string
  /** When the status began. */
  since: string
  now: string
  round: number
  /** Clock events ahead, by what the clock reports. */
  due: Due[]
  phones: Phone[]
  /** First send of the present window. */
  sentAt: string | undefined
  window: 'any' | 'morning' | 'noon' | 'afternoon'
  photoPassed: boolean
  /** What stands at the corrected place, and every correction of it. */
  value: string
  corrections: { from: string; to: string; objected: boolean }[]
  unreachable: boolean
  /** A reviewer's reasons are not answered yet. */
  asked: boolean
  /** A second order was begun: nothing more happens to this one. */
  replaced: boolean
  /** Messages the person must have been told, by event, in any order. */
  told: string[]
  rows: Set<SpecRow>
}

export const newModel = (flavour: Flavour, now: string): Model => ({
  flavour,
  status: 'draft',
  since: now,
  now,
  round: 0,
  due: [],
  phones: [],
  sentAt: undefined,
  window: 'any',
  photoPassed: false,
  value: '',
  corrections: [],
  unreachable: false,
  asked: false,
  replaced: false,
  told: [],
  rows: new Set(),
})

export const reviewing = ['initial-review', 'resubmitted', 'initial-review-call-pending']
export const refused = ['initial-changes-requested', 'initial-rejected', 'authority-rejected']
export const finals = ['approved', 'abandoned', 'draft-expired', 'revoked', 'revocation-void']
export const is = (model: Model, ...statuses: readonly string[]): boolean => statuses.includes(model.status)

/** Whose turn a status is, and its word (spec B1, K2, K6-11). */
export const turns: Record<string, [word: string, turn: string | null]> = {
  draft: ['待完善', 'applicant'],
  'order-idle-draft': ['待完善', 'applicant'],
  'draft-expired': ['已结束', null],
  'initial-review': ['审核中', 'provider'],
  resubmitted: ['审核中', 'provider'],
  'initial-review-call-pending': ['待接电话', 'applicant'],
  'initial-changes-requested': ['待您处理', 'applicant'],
  'initial-rejected': ['待您处理', 'applicant'],
  'authority-rejected': ['待您处理', 'applicant'],
  'pending-authority-submission': ['审核中', 'provider'],
  'backdrop-pending': ['待您处理', 'applicant'],
  'backdrop-review': ['审核中', 'provider'],
  'sms-verifying': ['待短信核验', 'applicant'],
  'sms-failed': ['审核中', 'provider'],
  'authority-review': ['管局审核中', 'authority'],
  approved: ['已通过', null],
  abandoned: ['已结束', null],
  'revocation-sms-verifying': ['待短信核验', 'applicant'],
  'revocation-review': ['管局审核中', 'authority'],
  revoked: ['已结束', null],
  'revocation-void': ['已结束', null],
}
