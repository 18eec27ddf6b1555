/** Until when each status can last, and what happens then. Every moment is computed when a status is entered. Source: spec B2, B3, K2, K6. */
import { addDays, addHours, addMinutes, dayAfter, dayOf, isBefore, momentAt } from '@domain/calendar/moment'
import { addWorkdays, workdayEstimated } from '@domain/calendar/workdays'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { type CallWindow, nextCallIn } from './call-windows'
import type { LifecycleEvent } from './lifecycle-event'
import type { OrderStatus } from './status'

/**
 * What the clock does at each kind: an event of the lifecycle, a message, another party's act, or nothing (a date that is only shown).
 */
export const deadlineKinds = {
  'draft-warning': { does: 'notify' },
  'draft-expiry': { does: 'event', event: 'draft-expired' },
  'precheck-timeout': { does: 'event', event: 'precheck-timed-out' },
  'initial-review-due': { does: 'show' },
  'second-call': { does: 'party' },
  'rejection-reminder': { does: 'notify' },
  'order-idle-warning': { does: 'notify' },
  'order-idle': { does: 'event', event: 'order-idle' },
  'authority-submission-due': { does: 'show' },
  'sms-send': { does: 'party' },
  'sms-auto-resend': { does: 'party' },
  'sms-reminder': { does: 'notify' },
  'sms-lapse': { does: 'event', event: 'sms-lapsed' },
  'sms-start-again': { does: 'party' },
  'backdrop-review-due': { does: 'show' },
  'authority-estimate-from': { does: 'show' },
  'authority-estimate-to': { does: 'show' },
  'authority-due': { does: 'show' },
  'public-security-reminder': { does: 'notify' },
  'revocation-sms-lapse': { does: 'event', event: 'revocation-sms-lapsed' },
} as const satisfies Record<string, { does: 'event'; event: LifecycleEvent } | { does: 'notify' | 'party' | 'show' }>

export type DeadlineKind = keyof typeof deadlineKinds
/** `estimated`: reckoned beyond the published holidays, or nobody promises it. Shown as 预计. */
export type Deadline = { kind: DeadlineKind; at: string; estimated: boolean }

export type DeadlineContext = {
  policy: Policy
  province?: ProvinceRules | undefined
  /** The moment the status was entered, ISO 8601; for a draft, the moment of its last change. */
  now: string
  /** When MIIT sent the SMS; without it, five minutes after submission to the authority. */
  smsSentAt?: string | undefined
  /** When the person would rather be called, and the moment they asked to be called at, which goes before it. */
  callWindow?: CallWindow | undefined
  callBackAt?: string | undefined
}

/** Days after approval of the second reminder about the public security's filing; the first comes with the approval (spec K4). */
const publicSecurityDay = 20
const precheckMinutes = 30
const smsDelayMinutes = 5

type Reckon = (context: DeadlineContext) => Deadline[]
const fixed = (kind: DeadlineKind, at: string): Deadline => ({ kind, at, estimated: false })
const byWorkdays = (kind: DeadlineKind, now: string, n: number): Deadline => {
  const at = addWorkdays(now, n)
  return { kind, at, estimated: workdayEstimated(dayOf(at)) }
}

const initialReview: Reckon = ({ policy, now }) => [byWorkdays('initial-review-due', now, policy.initialReviewWorkdays.max)]

const waitingForCorrection: Reckon = ({ policy, now }) => [
  ...policy.rejectionReminderDays.filter((day) => day > 0).map((day) => fixed('rejection-reminder', addDays(now, day))),
  fixed('order-idle-warning', addDays(now, policy.orderIdleDays - policy.idleWarningDaysBefore)),
  fixed('order-idle', addDays(now, policy.orderIdleDays)),
]

const authorityReview: Reckon = ({ policy, province, now }) => {
  const days = province?.estimatedAuthorityDays
  const estimate = (kind: DeadlineKind, n: number): Deadline => ({ kind, at: addDays(now, n), estimated: true })
  return [
    ...(days ? [estimate('authority-estimate-from', days.min), estimate('authority-estimate-to', days.max)] : []),
    byWorkdays('authority-due', now, policy.authorityMaxWorkdays),
  ]
}

/** The hours run from the first sending, resends do not prolong them; MIIT sends again by itself at noon of the next day. */
const smsWindow =
  (lapses: DeadlineKind): Reckon =>
  ({ policy, now, smsSentAt }) => {
    const sentAt = smsSentAt ?? addMinutes(now, smsDelayMinutes)
    const lapse = addHours(sentAt, policy.smsVerifyHours)
    const resend = momentAt(dayAfter(dayOf(sentAt), 1), '12:00')
    return [
      fixed('sms-send', sentAt),
      ...(isBefore(resend, lapse) ? [fixed('sms-auto-resend', resend)] : []),
      // Whoever lets an ending lapse has changed their mind: nobody is reminded there.
      ...(lapses === 'sms-lapse' ? [fixed('sms-reminder', addHours(lapse, -policy.smsReminderHoursBefore))] : []),
      fixed(lapses, lapse),
    ]
  }

const byStatus: Partial<Record<OrderStatus, Reckon>> = {
  draft: ({ policy, now }) => [
    fixed('draft-warning', addDays(now, policy.draftIdleDays - policy.idleWarningDaysBefore)),
    fixed('draft-expiry', addDays(now, policy.draftIdleDays)),
  ],
  prechecking: ({ now }) => [fixed('precheck-timeout', addMinutes(now, precheckMinutes))],
  'initial-review': initialReview,
  resubmitted: initialReview,
  'initial-review-call-pending': ({ policy, now, callWindow, callBackAt }) => {
    const at = callBackAt ?? nextCallIn(addMinutes(now, policy.secondCallAfterMinutes), callWindow)
    return [{ kind: 'second-call', at, estimated: workdayEstimated(dayOf(at)) }]
  },
  'initial-changes-requested': waitingForCorrection,
  'initial-rejected': waitingForCorrection,
  'authority-rejected': waitingForCorrection,
  'backdrop-pending': waitingForCorrection,
  'backdrop-review': ({ policy, now }) => [byWorkdays('backdrop-review-due', now, policy.backdrop?.reviewWorkdays ?? 1)],
  'pending-authority-submission': ({ now }) => [{ kind: 'authority-submission-due', at: addWorkdays(now, 1), estimated: true }],
  'sms-verifying': smsWindow('sms-lapse'),
  'sms-failed': ({ now }) => [{ ...byWorkdays('sms-start-again', now, 1), estimated: true }],
  'authority-review': authorityReview,
  approved: ({ now }) => [fixed('public-security-reminder', addDays(now, publicSecurityDay))],
  'revocation-sms-verifying': smsWindow('revocation-sms-lapse'),
  'revocation-review': ({ policy, now }) => [byWorkdays('authority-due', now, policy.authorityMaxWorkdays)],
}

/** The moments that begin to run on entering a status, in order of time. A final status has none but a reminder. */
export function deadlinesOn(status: OrderStatus, context: DeadlineContext): Deadline[] {
  const found = byStatus[status]?.(context) ?? []
  return found.sort((a, b) => (isBefore(a.at, b.at) ? -1 : 1))
}

const shown: Partial<Record<OrderStatus, DeadlineKind>> = {
  draft: 'draft-expiry',
  'initial-review': 'initial-review-due',
  resubmitted: 'initial-review-due',
  'initial-review-call-pending': 'second-call',
  'initial-changes-requested': 'order-idle',
  'initial-rejected': 'order-idle',
  'authority-rejected': 'order-idle',
  'backdrop-pending': 'order-idle',
  'backdrop-review': 'backdrop-review-due',
  'pending-authority-submission': 'authority-submission-due',
  'sms-verifying': 'sms-lapse',
  'sms-failed': 'sms-start-again',
  'authority-review': 'authority-due',
  'revocation-sms-verifying': 'revocation-sms-lapse',
  'revocation-review': 'authority-due',
}

/** The one moment the person is shown for a status: until when whoever's turn it is has time. */
export const shownDeadline = (status: OrderStatus, deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.find((deadline) => deadline.kind === shown[status])
