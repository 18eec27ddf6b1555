import { deadlineKinds, deadlinesOn } from '@domain/lifecycle/deadlines'
import { lifecycleEvents } from '@domain/lifecycle/lifecycle-event'
import { signInText, smsSentText } from '@domain/notifications/codes'
import type { NotificationContext } from '@domain/notifications/notification'
import { notificationsFor, notificationsForDeadline } from '@domain/notifications/notifications'
import { policy2021 } from '@domain/policies/2021'

const context: NotificationContext = {
  now: '2026-09-14T09:00:00+08:00',
  orderId: '20260914000000001',
  domain: 'xiaoxi-notes-demo.cn',
  deadline: { kind: 'initial-review-due', at: '2026-09-16T09:00:00+08:00', estimated: false },
}
const events = (event: Parameters<typeof notificationsFor>[0], changes: Partial<NotificationContext> = {}) =>
  notificationsFor(event, { ...context, ...changes }).map((built) => built.event)

// Spec C7 (events) for the way of J1, K4 (public security on day 0).
test('the messages of a first filing', () => {
  expect(events('precheck-passed')).toEqual(['order.submitted'])
  expect(events('initial-approved')).toEqual(['order.initialApproved'])
  expect(events('submitted-to-authority')).toEqual(['order.submittedToAuthority'])
  expect(events('authority-approved')).toEqual(['order.approved', 'postApproval.publicSecurity30Days'])
})

// Spec K1: messages carry order number, time, domain.
test('every message names order, time and domain, and says nothing undefined', () => {
  for (const event of lifecycleEvents) {
    for (const { text } of notificationsFor(event, context)) {
      expect(text).toContain('20260914000000001')
      expect(text).toContain('xiaoxi-notes-demo.cn')
      expect(text).toContain('9月14日 09:00')
      expect(text).not.toMatch(/undefined|NaN/)
    }
  }
})

// K5: quiet hours never hold back calls, SMS windows and rejections.
test('what cannot wait', () => {
  const urgent = lifecycleEvents.filter((event) =>
    notificationsFor(event, { ...context, waitingFor: ['赵*'] }).some((built) => built.urgent),
  )
  expect([...urgent].sort()).toEqual(
    [
      'call-missed',
      'changes-requested',
      'initial-rejected',
      'second-call-missed',
      'sms-must-change',
      'submitted-to-authority',
      'sms-started-again',
      'sms-verified',
      'sms-lapsed',
      'sms-attempts-used-up',
      'authority-rejected',
      // K2: a photograph that is rejected; the SMS window opens
      'backdrop-rejected',
      'sms-sent',
      // K2: an SMS window again, and its end
      'revocation-requested',
      'revocation-sms-lapsed',
      'revocation-attempts-used-up',
      'revocation-refused',
    ].sort(),
  )
})

test('with nobody left to verify there is nothing to tell', () => {
  expect(events('sms-verified', { waitingFor: [] })).toEqual([])
  expect(notificationsFor('sms-verified', { ...context, waitingFor: ['赵*'] })[0]?.text).toContain('赵*')
})

test('every deadline that notifies has words', () => {
  for (const [kind, row] of Object.entries(deadlineKinds)) {
    const built = notificationsForDeadline(kind as keyof typeof deadlineKinds, { ...context, waitingFor: ['赵*'] })
    expect(built).toHaveLength(row.does === 'notify' ? 1 : 0)
  }
})

test('the second reminder about the public security comes on day 20', () => {
  expect(deadlinesOn('approved', { policy: policy2021, now: '2026-09-25T10:00:00+08:00' })).toEqual([
    { kind: 'public-security-reminder', at: '2026-10-15T10:00:00+08:00', estimated: false },
  ])
  expect(notificationsForDeadline('public-security-reminder', { ...context, day: 20 })[0]?.text).toContain('已 20 天')
})

test('texts with a code', () => {
  expect(signInText('123456', 5)).toContain('123456')
  expect(smsSentText('654321', 'a.cn', 24)).toMatch(/654321.*24 小时/)
})
