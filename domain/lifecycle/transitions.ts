/** The life of an order as a table: from which status, by which event, to which status, who does it, what else is done. Source: spec B2 as mended by K1, K2, K6. */
import type { Actor, Effect, LifecycleEvent } from './lifecycle-event'
import type { OrderStatus } from './status'

export type Transition = {
  readonly from: OrderStatus
  readonly event: LifecycleEvent
  readonly to: OrderStatus
  readonly actor: Actor
  readonly effects: readonly Effect[]
}

type Row = readonly [
  from: OrderStatus | readonly OrderStatus[],
  event: LifecycleEvent,
  to: OrderStatus,
  actor: Actor,
  ...effects: readonly Effect[],
]

const underReview = ['initial-review', 'resubmitted', 'initial-review-call-pending'] as const
const sentBack = ['initial-changes-requested', 'initial-rejected', 'authority-rejected'] as const
const abandonable = ['draft', 'draft-expired', 'order-idle-draft', ...sentBack, 'backdrop-pending', 'pending-authority-submission'] as const

const rows: readonly Row[] = [
  // Draft
  ['draft', 'submit', 'prechecking', 'applicant', 'store-snapshot', 'begin-round'],
  ['draft', 'draft-expired', 'draft-expired', 'clock', 'release-codes'],
  ['prechecking', 'precheck-passed', 'initial-review', 'system'],
  ['prechecking', 'precheck-problems', 'draft', 'system', 'store-reasons'],
  ['prechecking', 'precheck-timed-out', 'draft', 'clock'],
  ['prechecking', 'withdraw', 'draft', 'applicant'],
  ['order-idle-draft', 'resume', 'draft', 'applicant'],
  [abandonable, 'abandon', 'abandoned', 'applicant', 'release-codes', 'delete-draft-pictures'],

  // Initial review; resubmitted behaves like it in every row (K2)
  [['initial-review', 'resubmitted'], 'withdraw', 'draft', 'applicant'],
  ['initial-review-call-pending', 'withdraw', 'draft', 'applicant'],
  [['initial-review', 'resubmitted'], 'call-missed', 'initial-review-call-pending', 'provider'],
  ['initial-review', 'call-answered', 'initial-review', 'provider'],
  ['resubmitted', 'call-answered', 'resubmitted', 'provider'],
  ['initial-review-call-pending', 'call-answered', 'initial-review', 'provider'],
  ['initial-review-call-pending', 'call-back-requested', 'initial-review-call-pending', 'applicant'],
  ['initial-review-call-pending', 'second-call-missed', 'initial-rejected', 'provider', 'store-reasons'],
  [underReview, 'changes-requested', 'initial-changes-requested', 'provider', 'store-reasons'],
  [underReview, 'initial-rejected', 'initial-rejected', 'provider', 'store-reasons'],
  ['initial-review', 'assisted-correction', 'initial-review', 'provider'],
  ['resubmitted', 'assisted-correction', 'resubmitted', 'provider'],
  ['initial-review-call-pending', 'assisted-correction', 'initial-review-call-pending', 'provider'],
  ['initial-review', 'correction-objected', 'initial-review', 'applicant'],
  ['resubmitted', 'correction-objected', 'resubmitted', 'applicant'],
  ['initial-review-call-pending', 'correction-objected', 'initial-review-call-pending', 'applicant'],
  [underReview, 'initial-approved', 'pending-authority-submission', 'provider'],
  [sentBack, 'resubmit', 'resubmitted', 'applicant', 'store-snapshot', 'begin-round'],
  [[...sentBack, 'backdrop-pending'], 'order-idle', 'order-idle-draft', 'clock'],

  // Policy 2018: a photograph in front of the curtain
  [underReview, 'backdrop-requested', 'backdrop-pending', 'provider'],
  ['backdrop-pending', 'backdrop-sent', 'backdrop-review', 'applicant'],
  ['backdrop-review', 'backdrop-passed', 'pending-authority-submission', 'provider'],
  ['backdrop-review', 'backdrop-rejected', 'backdrop-pending', 'provider', 'store-reasons'],

  // To the authority
  ['pending-authority-submission', 'submitted-to-authority', 'sms-verifying', 'provider', 'create-sms-verifications'],
  ['pending-authority-submission', 'submitted-without-sms', 'authority-review', 'provider'],
  ['sms-verifying', 'sms-sent', 'sms-verifying', 'authority'],
  ['sms-verifying', 'sms-verified', 'sms-verifying', 'applicant'],
  ['sms-verifying', 'sms-wrong', 'sms-verifying', 'applicant'],
  ['sms-verifying', 'sms-resent', 'sms-verifying', 'authority'],
  ['sms-verifying', 'sms-all-verified', 'authority-review', 'system'],
  ['sms-verifying', 'sms-attempts-used-up', 'sms-failed', 'authority'],
  ['sms-verifying', 'sms-lapsed', 'sms-failed', 'clock'],
  ['sms-failed', 'sms-started-again', 'sms-verifying', 'provider', 'create-sms-verifications'],
  ['sms-failed', 'sms-must-change', 'initial-rejected', 'provider', 'store-reasons'],
  ['authority-review', 'authority-approved', 'approved', 'authority', 'issue-numbers', 'spend-codes', 'delete-video-later'],
  ['authority-review', 'authority-rejected', 'authority-rejected', 'authority', 'store-reasons'],

  // Cancelling what was filed: the order begins as a draft and goes straight to the authority
  ['draft', 'revocation-requested', 'revocation-sms-verifying', 'applicant', 'store-snapshot', 'begin-round', 'create-sms-verifications'],
  ['draft', 'revocation-without-sms', 'revocation-review', 'applicant', 'store-snapshot', 'begin-round'],
  ['revocation-sms-verifying', 'sms-sent', 'revocation-sms-verifying', 'authority'],
  ['revocation-sms-verifying', 'sms-verified', 'revocation-sms-verifying', 'applicant'],
  ['revocation-sms-verifying', 'sms-wrong', 'revocation-sms-verifying', 'applicant'],
  ['revocation-sms-verifying', 'sms-resent', 'revocation-sms-verifying', 'authority'],
  ['revocation-sms-verifying', 'revocation-sms-verified', 'revocation-review', 'applicant'],
  ['revocation-sms-verifying', 'revocation-sms-lapsed', 'revocation-void', 'clock'],
  ['revocation-sms-verifying', 'revocation-attempts-used-up', 'revocation-void', 'authority'],
  ['revocation-review', 'revocation-done', 'revoked', 'authority', 'free-resource-places'],
  ['revocation-review', 'revocation-refused', 'revocation-void', 'authority', 'store-reasons'],
]

export const transitions: readonly Transition[] = rows.flatMap(([from, event, to, actor, ...effects]) =>
  (typeof from === 'string' ? [from] : from).map((status) => ({ from: status, event, to, actor, effects })),
)

/** The row for an event in a status, or undefined when the status does not allow it (a conflict, 409). */
export const transition = (status: OrderStatus, event: LifecycleEvent): Transition | undefined =>
  transitions.find((row) => row.from === status && row.event === event)
