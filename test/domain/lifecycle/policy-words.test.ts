// What is said depends on the order's policy (spec B3: 24 hours in 2021, 48 in 2018; K1: outside the pilot nobody is texted; K2: who goes on
// after a lapse), and a date reckoned beyond the published holidays is called 预计 (issue 4, item 1).
import { addDays } from '@domain/calendar/moment'
import { type DeadlineContext, deadlinesOn, shownDeadline } from '@domain/lifecycle/deadlines'
import { statusIds } from '@domain/lifecycle/status'
import { type SayContext, sayStatus } from '@domain/lifecycle/status-says'
import { timelineOf } from '@domain/lifecycle/timeline'
import { notificationsFor } from '@domain/notifications/notifications'
import { policy2018 } from '@domain/policies/2018'
import { policy2021 } from '@domain/policies/2021'

const now = '2026-09-14T09:00:00+08:00'
const under2018 = { smsHours: policy2018.smsVerifyHours, personResubmits: true }
const under2021 = { smsHours: policy2021.smsVerifyHours, personResubmits: false }
const said = (status: (typeof statusIds)[number], context: Partial<SayContext>) =>
  Object.values(sayStatus(status, { now, ...context })).join('')
const told = (event: Parameters<typeof notificationsFor>[0], context: object) =>
  notificationsFor(event, { now, orderId: '30159962067561775', domain: 'demo.cn', ...context })
    .map(({ text }) => text)
    .join('')

test('the hours of the SMS are those of the policy, on the page and in the messages', () => {
  expect([policy2018.smsVerifyHours, policy2021.smsVerifyHours]).toEqual([48, 24])
  expect(said('pending-authority-submission', under2018)).toContain('48 小时')
  expect(said('pending-authority-submission', under2021)).toContain('24 小时')
  for (const event of ['initial-approved', 'submitted-to-authority'] as const) {
    expect(told(event, under2018)).toContain('48 小时')
    expect(told(event, under2021)).toContain('24 小时')
  }
  for (const status of statusIds) expect(said(status, under2018)).not.toContain('24 小时')
})

test('outside the pilot no SMS is promised', () => {
  expect(said('pending-authority-submission', {})).toContain('不需要短信核验')
  expect(told('initial-approved', {})).toContain('不需要短信核验')
})

test('after a lapse the person goes on in 2018, the provider since 2021', () => {
  expect(said('sms-failed', under2018)).toContain('由您确认后重新提交')
  expect(said('sms-failed', under2021)).toContain('您不用操作')
  expect(told('sms-lapsed', under2018)).toContain('由您重新提交')
  expect(told('sms-lapsed', under2021)).toContain('接入商预计')
})

// The table ends with 2026; 2027 is not published.
test('every date reckoned in workdays beyond the holiday table is 预计', () => {
  const inside = { policy: policy2021, now }
  const beyond = { policy: policy2021, now: '2026-12-30T09:00:00+08:00' }
  const shown = (status: (typeof statusIds)[number], context: DeadlineContext) => shownDeadline(status, deadlinesOn(status, context))
  for (const status of ['initial-review', 'resubmitted', 'initial-review-call-pending', 'authority-review', 'revocation-review'] as const) {
    expect([status, shown(status, inside)?.estimated]).toEqual([status, false])
    const late = { ...beyond, now: addDays(beyond.now, 3) }
    const deadline = shown(status, late)
    expect([status, deadline?.estimated]).toEqual([status, true])
    if (status === 'initial-review-call-pending') continue
    expect(said(status, { now: late.now, deadline })).toContain('预计')
    const steps = timelineOf({
      status,
      now: late.now,
      events: [],
      deadline,
      withSms: true,
      ...(status === 'revocation-review' ? { filingType: 'cancel-access' } : {}),
    })
    expect(steps.find(({ state }) => state === 'now')?.detail).toContain('预计')
  }
})

// Natural days need no holiday table: 45 days are 45 days.
test('natural days are never an estimate', () => {
  for (const status of ['draft', 'initial-rejected', 'sms-verifying'] as const)
    for (const { estimated } of deadlinesOn(status, { policy: policy2021, now: '2027-02-01T09:00:00+08:00' })) expect(estimated).toBe(false)
})
