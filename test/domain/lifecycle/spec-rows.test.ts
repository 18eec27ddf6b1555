// Every row of spec B2, with the mends of K1 and K2, is a transition of the table or has a named reason why it is none (issue 4, item 1).
import { deadlineKinds, deadlinesOn } from '@domain/lifecycle/deadlines'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { OrderStatus } from '@domain/lifecycle/status'
import { transition, transitions } from '@domain/lifecycle/transitions'
import { policy2018 } from '@domain/policies/2018'
import { policy2021 } from '@domain/policies/2021'
import { type SpecRow, specRows } from '../../../bench/lifecycle/spec-rows'

type Step = readonly [from: OrderStatus, event: LifecycleEvent, to: OrderStatus]
const reviewing = ['initial-review', 'resubmitted', 'initial-review-call-pending'] as const
const sentBack = ['initial-changes-requested', 'initial-rejected', 'authority-rejected'] as const
const from = (statuses: readonly OrderStatus[], event: LifecycleEvent, to: OrderStatus): Step[] =>
  statuses.map((status) => [status, event, to])

/** What each row is; a sentence where it is no transition. */
const rows: Record<SpecRow, readonly Step[] | string> = {
  'B2-1': 'an order is inserted as a draft: there is no status before it; one that is not final per account is held by a unique index',
  'B2-2': [['draft', 'submit', 'prechecking']],
  'B2-3': [['prechecking', 'precheck-passed', 'initial-review']],
  'B2-4': [['prechecking', 'precheck-problems', 'draft']],
  'B2-5': [['draft', 'draft-expired', 'draft-expired']],
  'B2-6': from(['initial-review', 'resubmitted'], 'withdraw', 'draft'),
  'B2-7': from(['initial-review', 'resubmitted'], 'call-missed', 'initial-review-call-pending'),
  'B2-8': [['initial-review-call-pending', 'second-call-missed', 'initial-rejected']],
  'B2-9': [
    ...from(reviewing, 'changes-requested', 'initial-changes-requested'),
    ...from(reviewing, 'initial-rejected', 'initial-rejected'),
  ],
  'B2-10': from(sentBack, 'resubmit', 'resubmitted'),
  // K6-6 names the statuses: a photograph is waited for as well
  'B2-11': from([...sentBack, 'backdrop-pending'], 'order-idle', 'order-idle-draft'),
  'B2-12': from(reviewing, 'initial-approved', 'pending-authority-submission'),
  'B2-13': [['pending-authority-submission', 'abandon', 'abandoned']],
  'B2-14': [
    ['pending-authority-submission', 'submitted-to-authority', 'sms-verifying'],
    ['sms-verifying', 'sms-sent', 'sms-verifying'],
  ],
  'B2-15': [['sms-verifying', 'sms-verified', 'sms-verifying']],
  'B2-16': [['sms-verifying', 'sms-all-verified', 'authority-review']],
  'B2-17': [['sms-verifying', 'sms-wrong', 'sms-verifying']],
  'B2-18': [
    ['sms-verifying', 'sms-attempts-used-up', 'sms-failed'],
    ['sms-verifying', 'sms-lapsed', 'sms-failed'],
  ],
  'B2-19': [['sms-verifying', 'sms-resent', 'sms-verifying']],
  'B2-20': [['sms-failed', 'sms-started-again', 'sms-verifying']],
  'B2-21': [['sms-failed', 'sms-must-change', 'initial-rejected']],
  'B2-22': [['authority-review', 'authority-approved', 'approved']],
  'B2-23': [['authority-review', 'authority-rejected', 'authority-rejected']],
  'B2-24': 'a change is an order of its own: `approved` is final, and a final order is not in the way of another',
  // K2 splits `revocation_submitted` into the person's turn and the authority's
  'B2-25': [
    ['draft', 'revocation-requested', 'revocation-sms-verifying'],
    ['draft', 'revocation-without-sms', 'revocation-review'],
  ],
  'B2-26': [['revocation-sms-verifying', 'revocation-sms-lapsed', 'revocation-void']],
  'B2-27': [['revocation-review', 'revocation-done', 'revoked']],
  'B2-28': 'a flag of the record at the authority (state `hollow`), no status of an order: written when the last site is ended',
  'K1-abandon': from(
    ['draft', 'draft-expired', 'order-idle-draft', ...sentBack, 'backdrop-pending', 'pending-authority-submission'],
    'abandon',
    'abandoned',
  ),
  'K1-no-sms': [['pending-authority-submission', 'submitted-without-sms', 'authority-review']],
  'K1-photo-wanted': from(reviewing, 'backdrop-requested', 'backdrop-pending'),
  'K1-photo-sent': [['backdrop-pending', 'backdrop-sent', 'backdrop-review']],
  'K1-photo-passed': [['backdrop-review', 'backdrop-passed', 'pending-authority-submission']],
  'K1-photo-failed': [['backdrop-review', 'backdrop-rejected', 'backdrop-pending']],
  'K1-correction': reviewing.map((status): Step => [status, 'assisted-correction', status]),
  'K1-objection': reviewing.map((status): Step => [status, 'correction-objected', status]),
  'K2-call-answered': [['initial-review-call-pending', 'call-answered', 'initial-review']],
  'K2-pending-pass': [['initial-review-call-pending', 'initial-approved', 'pending-authority-submission']],
  'K2-pending-withdraw': [['initial-review-call-pending', 'withdraw', 'draft']],
  'K2-resubmitted': 'no step of its own: the next test compares `resubmitted` with `initial-review` in every row',
  'K2-precheck-cancel': [['prechecking', 'withdraw', 'draft']],
  'K2-precheck-timeout': [['prechecking', 'precheck-timed-out', 'draft']],
  'K2-ending-sms': [
    ['revocation-sms-verifying', 'sms-sent', 'revocation-sms-verifying'],
    ['revocation-sms-verifying', 'revocation-sms-verified', 'revocation-review'],
  ],
  'K2-ending-review': [['draft', 'revocation-without-sms', 'revocation-review']],
  'K2-ending-refused': [['revocation-review', 'revocation-refused', 'revocation-void']],
  'K2-idle-resume': [['order-idle-draft', 'resume', 'draft']],
  'K2-idle-abandon': [['order-idle-draft', 'abandon', 'abandoned']],
  'K2-unreachable': [['initial-rejected', 'resubmit', 'resubmitted']],
  'K2-calls-in-hours': 'a moment, not a step: test/domain/lifecycle/calls.test.ts',
  'K2-verified-once':
    'a verified row is refused (409) until the next submission to the authority makes new ones: test/server/revocation.test.ts, bench/lifecycle',
  'K2-first-send': 'a moment, not a step: test/domain/lifecycle/deadlines.test.ts',
  'K2-person-resubmits': [['sms-failed', 'sms-must-change', 'initial-rejected']],
  'K6-one-open': 'a unique index over the orders that are not final: test/server/drafts.test.ts',
}

test.each(Object.entries(rows))('%s', (id, row) => {
  expect(specRows[id as SpecRow].length).toBeGreaterThan(3)
  if (typeof row === 'string') return expect(row.length).toBeGreaterThan(30)
  for (const [status, event, to] of row) expect([status, event, transition(status, event)?.to]).toEqual([status, event, to])
})

test('the 28 rows of B2 are all there', () => {
  const b2 = Object.keys(specRows).filter((id) => id.startsWith('B2-'))
  expect(b2).toEqual(Array.from({ length: 28 }, (_, i) => `B2-${i + 1}`))
})

test('no transition but those of a row, and what K2 says of an ending and of a call back', () => {
  const named = new Set(
    Object.values(rows).flatMap((row) => (typeof row === 'string' ? [] : row.map(([status, event]) => `${status} ${event}`))),
  )
  const others = transitions.map(({ from: status, event }) => `${status} ${event}`).filter((one) => !named.has(one))
  expect(others.sort()).toEqual(
    [
      'initial-review call-answered',
      'resubmitted call-answered',
      'initial-review-call-pending call-back-requested',
      'revocation-sms-verifying sms-verified',
      'revocation-sms-verifying sms-wrong',
      'revocation-sms-verifying sms-resent',
      'revocation-sms-verifying revocation-attempts-used-up',
    ].sort(),
  )
})

test('resubmitted behaves like initial-review in every row (K2)', () => {
  const rowsOf = (status: OrderStatus) =>
    transitions.filter((row) => row.from === status).map(({ event, to, actor }) => `${event} ${to === status ? 'same' : to} ${actor}`)
  expect(rowsOf('resubmitted').sort()).toEqual(rowsOf('initial-review').sort())
})

// Spec B3: what is waited for ends in 45 days, with reminders by policy and a warning before; 2016/18 and 2021 differ in the days.
test.each([
  [policy2021, [5, 10, 15]],
  [policy2018, [7, 15, 30]],
])('the reminders of policy $version', (policy, days) => {
  const now = '2026-09-14T09:00:00+08:00'
  for (const status of [...sentBack, 'backdrop-pending'] as const) {
    const kinds = deadlinesOn(status, { policy, now }).map(({ kind, at }) => [kind, (Date.parse(at) - Date.parse(now)) / 86_400_000])
    expect(kinds).toEqual([...days.map((day) => ['rejection-reminder', day]), ['order-idle-warning', 40], ['order-idle', 45]])
  }
  expect(deadlineKinds['order-idle-warning'].does).toBe('notify')
})
