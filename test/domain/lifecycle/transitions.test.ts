import { actionsFor, isEditable, isFinal, openStatuses } from '@domain/lifecycle/actions'
import { type LifecycleEvent, lifecycleEvents } from '@domain/lifecycle/lifecycle-event'
import { type OrderStatus, statusIds, statusRow } from '@domain/lifecycle/status'
import { transition, transitions } from '@domain/lifecycle/transitions'
import fc from 'fast-check'

const walk = (from: OrderStatus, ...events: LifecycleEvent[]): OrderStatus | undefined =>
  events.reduce<OrderStatus | undefined>((status, event) => (status ? transition(status, event)?.to : undefined), from)

// Spec J1 in B2's words: submitted, reviewed, sent, verified, approved.
test('a first filing without trouble', () => {
  expect(
    walk(
      'draft',
      'submit',
      'precheck-passed',
      'initial-approved',
      'submitted-to-authority',
      'sms-sent',
      'sms-verified',
      'sms-all-verified',
      'authority-approved',
    ),
  ).toBe('approved')
})

// Rows of spec B2 by number, K1 and K2 by name; each written by hand.
const expected: [string, OrderStatus, LifecycleEvent, OrderStatus | undefined][] = [
  ['2', 'draft', 'submit', 'prechecking'],
  ['3', 'prechecking', 'precheck-passed', 'initial-review'],
  ['4', 'prechecking', 'precheck-problems', 'draft'],
  ['5', 'draft', 'draft-expired', 'draft-expired'],
  ['6', 'initial-review', 'withdraw', 'draft'],
  ['6', 'resubmitted', 'withdraw', 'draft'],
  ['6', 'pending-authority-submission', 'withdraw', undefined],
  ['7', 'initial-review', 'call-missed', 'initial-review-call-pending'],
  ['8', 'initial-review-call-pending', 'second-call-missed', 'initial-rejected'],
  ['9', 'initial-review', 'changes-requested', 'initial-changes-requested'],
  ['9', 'initial-review-call-pending', 'initial-rejected', 'initial-rejected'],
  ['10', 'initial-changes-requested', 'resubmit', 'resubmitted'],
  ['10', 'initial-rejected', 'resubmit', 'resubmitted'],
  ['10', 'authority-rejected', 'resubmit', 'resubmitted'],
  ['11', 'initial-rejected', 'order-idle', 'order-idle-draft'],
  ['K6-6', 'sms-verifying', 'order-idle', undefined],
  ['12', 'resubmitted', 'initial-approved', 'pending-authority-submission'],
  ['13', 'pending-authority-submission', 'abandon', 'abandoned'],
  ['14', 'pending-authority-submission', 'submitted-to-authority', 'sms-verifying'],
  ['16', 'sms-verifying', 'sms-all-verified', 'authority-review'],
  ['18', 'sms-verifying', 'sms-attempts-used-up', 'sms-failed'],
  ['18', 'sms-verifying', 'sms-lapsed', 'sms-failed'],
  ['20', 'sms-failed', 'sms-started-again', 'sms-verifying'],
  ['21', 'sms-failed', 'sms-must-change', 'initial-rejected'],
  ['22', 'authority-review', 'authority-approved', 'approved'],
  ['23', 'authority-review', 'authority-rejected', 'authority-rejected'],
  ['K1', 'pending-authority-submission', 'submitted-without-sms', 'authority-review'],
  ['K1', 'initial-rejected', 'abandon', 'abandoned'],
  ['K1', 'initial-review', 'abandon', undefined],
  ['K1', 'authority-review', 'abandon', undefined],
  ['K2', 'initial-review-call-pending', 'call-answered', 'initial-review'],
  ['K2', 'initial-review-call-pending', 'withdraw', 'draft'],
  ['K2', 'prechecking', 'withdraw', 'draft'],
  ['K2', 'order-idle-draft', 'resume', 'draft'],
  ['K2', 'revocation-sms-verifying', 'revocation-sms-lapsed', 'revocation-void'],
  ['K6-7', 'revocation-review', 'revocation-refused', 'revocation-void'],
  ['27', 'revocation-review', 'revocation-done', 'revoked'],
]
test.each(expected)('B2 %s: %s, %s', (_row, from, event, to) => {
  expect(transition(from, event)?.to).toBe(to)
})

test('one event in one status leads to one place', () => {
  const seen = new Set(transitions.map(({ from, event }) => `${from} ${event}`))
  expect(seen.size).toBe(transitions.length)
})

test('every status but a draft is reached, every status that is not final is left', () => {
  for (const status of statusIds) {
    if (status !== 'draft') expect(transitions.some((row) => row.to === status)).toBe(true)
    if (!isFinal(status)) expect(transitions.some((row) => row.from === status && row.to !== status)).toBe(true)
  }
  for (const event of lifecycleEvents) expect(transitions.some((row) => row.event === event)).toBe(true)
})

// Spec K2: the final ones.
test('final statuses', () => {
  expect(statusIds.filter((status) => isFinal(status))).toEqual(['draft-expired', 'approved', 'abandoned', 'revoked', 'revocation-void'])
  expect(openStatuses).toHaveLength(statusIds.length - 5)
  for (const status of ['approved', 'abandoned', 'revoked', 'revocation-void'] as const)
    expect(transitions.filter((row) => row.from === status)).toEqual([])
  expect(transitions.filter((row) => row.from === 'draft-expired').map((row) => row.event)).toEqual(['abandon'])
})

// Invariant (iv): nobody edits what the authority or MIIT holds.
test('no answer changes in the hands of others', () => {
  for (const status of ['authority-review', 'sms-verifying', 'revocation-sms-verifying', 'revocation-review'] as const) {
    expect(isEditable(status)).toBe(false)
    for (const event of ['submit', 'resubmit', 'withdraw', 'resume', 'assisted-correction', 'abandon'] as const)
      expect(transition(status, event)).toBeUndefined()
  }
  expect(statusIds.filter((status) => isEditable(status))).toEqual([
    'draft',
    'initial-changes-requested',
    'initial-rejected',
    'authority-rejected',
    'order-idle-draft',
  ])
})

// Invariant (vii): whoever sends an order back says why.
test('every way back to the person stores reasons', () => {
  const back = ['initial-changes-requested', 'initial-rejected', 'authority-rejected']
  for (const row of transitions.filter(({ to }) => back.includes(to))) expect(row.effects).toContain('store-reasons')
})

// Invariant (iii) needs a snapshot at each submission.
test('every submission is kept', () => {
  for (const row of transitions.filter(({ event }) => event === 'submit' || event === 'resubmit'))
    expect(row.effects).toEqual(['store-snapshot', 'begin-round'])
})

test('an order that ends without a number gives its codes back (K1)', () => {
  for (const row of transitions.filter(({ to }) => to === 'abandoned')) expect(row.effects).toContain('release-codes')
  expect(transition('draft', 'draft-expired')?.effects).toContain('release-codes')
})

// Invariant (ii): for any history the turn follows from the status alone, and events of the clock do nothing twice (vi).
test('any history keeps to the table', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lifecycleEvents), { maxLength: 60 }), (events) => {
      let status: OrderStatus = 'draft'
      for (const event of events) {
        const row = transition(status, event)
        if (!row) continue
        expect(isFinal(status) && status !== 'draft-expired').toBe(false)
        status = row.to
        if (row.actor === 'clock') expect(transition(status, event)).toBeUndefined()
        expect(statusRow(status).turn === null).toBe(isFinal(status))
      }
    }),
  ))

test('buttons', () => {
  expect(actionsFor('draft')).toEqual(['continue', 'abandon'])
  expect(actionsFor('initial-review')).toEqual(['withdraw'])
  expect(actionsFor('initial-rejected')).toEqual(['correct', 'abandon'])
  expect(actionsFor('sms-verifying')).toEqual(['verify-sms'])
  expect(actionsFor('authority-review')).toEqual([])
  expect(actionsFor('approved')).toEqual([])
  expect(actionsFor('draft-expired')).toEqual(['abandon'])
})
