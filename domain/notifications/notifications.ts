/** Which event of an order is told in which words: one line each. */
import type { DeadlineKind } from '@domain/lifecycle/deadlines'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { authorityReviewBegun } from './authority-review-begun'
import { backdropPassed, backdropRejected, backdropRequested } from './backdrop'
import { draftExpiryWarning } from './draft-expiry-warning'
import { eventRow, type NotificationEventId } from './event-table'
import { type BuiltNotification, headOf, type NotificationContext, type NotificationSpec } from './notification'
import { orderApproved } from './order-approved'
import { orderAuthorityRejected } from './order-authority-rejected'
import { orderCallMissed } from './order-call-missed'
import { orderChangesRequested } from './order-changes-requested'
import { orderCorrected } from './order-corrected'
import { draftExpired, orderAbandoned, orderIdle, orderWithdrawn } from './order-ended'
import { orderIdleWarning } from './order-idle-warning'
import { orderInitialApproved } from './order-initial-approved'
import { orderRejected } from './order-rejected'
import { orderReminder } from './order-reminder'
import { orderSubmitted } from './order-submitted'
import { orderSubmittedToAuthority } from './order-submitted-to-authority'
import { publicSecurityReminder } from './public-security-reminder'
import { revokeDone, revokeRefused, revokeSubmitted, revokeSubmittedWithoutSms, revokeVoid } from './revocation'
import { smsFailed } from './sms-failed'
import { smsPersonDone } from './sms-person-done'
import { smsReminder } from './sms-reminder'
import { smsSent } from './sms-sent'
import { submittedWithoutSms } from './submitted-without-sms'

const byEvent: Partial<Record<LifecycleEvent, readonly NotificationSpec[]>> = {
  'precheck-passed': [orderSubmitted],
  resubmit: [orderSubmitted],
  withdraw: [orderWithdrawn],
  abandon: [orderAbandoned],
  'order-idle': [orderIdle],
  'draft-expired': [draftExpired],
  'call-missed': [orderCallMissed],
  'second-call-missed': [orderRejected],
  'changes-requested': [orderChangesRequested],
  'initial-rejected': [orderRejected],
  'sms-must-change': [orderRejected],
  'assisted-correction': [orderCorrected],
  'initial-approved': [orderInitialApproved],
  'backdrop-requested': [backdropRequested],
  'backdrop-passed': [backdropPassed],
  'backdrop-rejected': [backdropRejected],
  'submitted-to-authority': [orderSubmittedToAuthority],
  'submitted-without-sms': [submittedWithoutSms],
  'sms-started-again': [orderSubmittedToAuthority],
  'sms-sent': [smsSent],
  'sms-verified': [smsPersonDone],
  'sms-all-verified': [authorityReviewBegun],
  'sms-lapsed': [smsFailed],
  'sms-attempts-used-up': [smsFailed],
  'authority-rejected': [orderAuthorityRejected],
  'authority-approved': [orderApproved, publicSecurityReminder],
  'revocation-requested': [revokeSubmitted],
  'revocation-without-sms': [revokeSubmittedWithoutSms],
  'revocation-sms-lapsed': [revokeVoid],
  'revocation-attempts-used-up': [revokeVoid],
  'revocation-done': [revokeDone],
  'revocation-refused': [revokeRefused],
}

const byDeadline: Partial<Record<DeadlineKind, NotificationSpec>> = {
  'draft-warning': draftExpiryWarning,
  'rejection-reminder': orderReminder,
  'order-idle-warning': orderIdleWarning,
  'sms-reminder': smsReminder,
  'public-security-reminder': publicSecurityReminder,
}

/** What to tell the owner of an order when an event happened; often nothing. The context is that of the status reached. */
export const notificationsFor = (event: LifecycleEvent, context: NotificationContext): BuiltNotification[] =>
  (byEvent[event] ?? []).flatMap((spec) => build(spec, context))

/** What to tell when a deadline that only notifies has come. */
export function notificationsForDeadline(kind: DeadlineKind, context: NotificationContext): BuiltNotification[] {
  const spec = byDeadline[kind]
  return spec ? build(spec, context) : []
}

/** A message that is not about an order. */
export function accountNotification(event: NotificationEventId, text: string): BuiltNotification {
  const { title, group, outside, urgent = false } = eventRow(event)
  return { event, title, group, outside, urgent, text }
}

function build({ id, instead, text }: NotificationSpec, context: NotificationContext): BuiltNotification[] {
  const said = text(context)
  return said === undefined ? [] : [{ ...accountNotification(id, headOf(context) + said), ...instead }]
}
