import { isBefore } from '@domain/calendar/moment'
import { deadlineKinds, deadlinesOn, shownDeadline } from '@domain/lifecycle/deadlines'
import { statusIds } from '@domain/lifecycle/status'
import { transition } from '@domain/lifecycle/transitions'
import { policy2021 as policy } from '@domain/policies/2021'
import type { ProvinceRules } from '@domain/provinces/province-rules'

const guangdong: ProvinceRules = {
  code: '440000',
  name: '广东',
  prefix: '粤',
  estimatedAuthorityDays: { min: 7, max: 9, source: 'spec B3', asOf: '2021-11-12' },
  rules: {},
  unknownRules: 0,
  rulesVersion: 'test',
}
const on = (status: Parameters<typeof deadlinesOn>[0], now: string, smsSentAt?: string) =>
  Object.fromEntries(deadlinesOn(status, { policy, province: guangdong, now, smsSentAt }).map(({ kind, at }) => [kind, at]))

// Spec H, J1 and B3.
test('the dates of a first filing', () => {
  expect(on('initial-review', '2026-09-14T09:00:00+08:00')).toEqual({ 'initial-review-due': '2026-09-16T09:00:00+08:00' })
  expect(on('authority-review', '2026-09-16T15:30:00+08:00')).toEqual({
    'authority-estimate-from': '2026-09-23T15:30:00+08:00',
    'authority-estimate-to': '2026-09-25T15:30:00+08:00',
    'authority-due': '2026-10-20T15:30:00+08:00',
  })
  expect(on('draft', '2026-09-14T09:00:00+08:00')).toEqual({
    'draft-warning': '2026-10-09T09:00:00+08:00',
    'draft-expiry': '2026-10-14T09:00:00+08:00',
  })
})

// Spec K4, J3: sent 09-17 15:00, resent 09-18 12:00, lapsed 09-18 15:00, then the next workday.
test('the SMS window runs from the first sending', () => {
  expect(on('sms-verifying', '2026-09-17T14:55:00+08:00')).toEqual({
    'sms-send': '2026-09-17T15:00:00+08:00',
    'sms-auto-resend': '2026-09-18T12:00:00+08:00',
    'sms-reminder': '2026-09-18T11:00:00+08:00',
    'sms-lapse': '2026-09-18T15:00:00+08:00',
  })
  expect(on('sms-failed', '2026-09-18T15:00:00+08:00')).toEqual({ 'sms-start-again': '2026-09-20T15:00:00+08:00' })
})

test('an SMS sent in the morning lapses before MIIT would send it again', () => {
  expect(on('sms-verifying', '2026-09-17T10:00:00+08:00', '2026-09-17T10:30:00+08:00')).toEqual({
    'sms-send': '2026-09-17T10:30:00+08:00',
    'sms-reminder': '2026-09-18T06:30:00+08:00',
    'sms-lapse': '2026-09-18T10:30:00+08:00',
  })
})

// Spec B2-7, B2-11, K2.
test('a missed call and an order sent back', () => {
  expect(on('initial-review-call-pending', '2026-09-18T17:30:00+08:00')).toEqual({ 'second-call': '2026-09-20T09:00:00+08:00' })
  const back = deadlinesOn('initial-rejected', { policy, now: '2026-09-14T09:00:00+08:00' })
  expect(back.map(({ kind, at }) => [kind, at])).toEqual([
    ['rejection-reminder', '2026-09-19T09:00:00+08:00'],
    ['rejection-reminder', '2026-09-24T09:00:00+08:00'],
    ['rejection-reminder', '2026-09-29T09:00:00+08:00'],
    ['order-idle-warning', '2026-10-24T09:00:00+08:00'],
    ['order-idle', '2026-10-29T09:00:00+08:00'],
  ])
})

test('beyond the published holidays a date is an estimate', () => {
  const due = (now: string) => shownDeadline('authority-review', deadlinesOn('authority-review', { policy, now }))
  expect(due('2026-12-03T09:00:00+08:00')).toEqual({ kind: 'authority-due', at: '2026-12-31T09:00:00+08:00', estimated: false })
  expect(due('2026-12-04T09:00:00+08:00')).toEqual({ kind: 'authority-due', at: '2027-01-01T09:00:00+08:00', estimated: true })
})

test('every deadline lies ahead, and those that fire fire an event their status allows', () => {
  const now = '2026-09-14T09:00:00+08:00'
  for (const status of statusIds) {
    for (const deadline of deadlinesOn(status, { policy, now })) {
      expect(isBefore(now, deadline.at)).toBe(true)
      const row = deadlineKinds[deadline.kind]
      if (row.does === 'event') expect(transition(status, row.event)).toBeDefined()
    }
  }
})
