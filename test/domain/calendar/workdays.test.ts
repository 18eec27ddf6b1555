import { addDays, addHours, dayAfter, dayOf, daysBetween, momentOf, msOf, sayDay, sayMoment } from '@domain/calendar/moment'
import { addWorkdays, isWorkday, nextCallingMoment, workdayEstimated, workdayFrom, workdaysBetween } from '@domain/calendar/workdays'
import fc from 'fast-check'

// Spec H, common set-up.
test('the holidays of the journeys', () => {
  expect(isWorkday('2026-09-20')).toBe(true)
  expect(isWorkday('2026-09-25')).toBe(false)
  expect(isWorkday('2026-10-10')).toBe(true)
  for (let day = 1; day <= 7; day += 1) expect(isWorkday(`2026-10-0${day}`)).toBe(false)
  expect(isWorkday('2026-10-08')).toBe(true)
  expect(isWorkday('2026-09-19')).toBe(false)
})

// Spec H, J1: verified on 09-16, the authority is due 20 workdays later.
test('twenty workdays over Mid-Autumn and National Day', () => {
  expect(addWorkdays('2026-09-16T15:30:00+08:00', 20)).toBe('2026-10-20T15:30:00+08:00')
  expect(addWorkdays('2026-09-16T15:30:00+08:00', 20, false)).toBe('2026-10-20T23:59:59+08:00')
  expect(workdayEstimated('2026-10-20')).toBe(false)
})

// The sandbox's auto-approving reviewer: two workdays later at the same hour (spec H, J1: 09-14 → 09-16).
test('two workdays', () => {
  expect(addWorkdays('2026-09-14T09:00:00+08:00', 2)).toBe('2026-09-16T09:00:00+08:00')
  expect(addWorkdays('2026-09-30T09:00:00+08:00', 1)).toBe('2026-10-08T09:00:00+08:00')
  expect(addWorkdays('2026-10-03T09:00:00+08:00', 1)).toBe('2026-10-08T09:00:00+08:00')
})

test('twenty workdays leave the published holidays from 2026-12-04 on', () => {
  expect(workdayEstimated(dayOf(addWorkdays('2026-12-03T09:00:00+08:00', 20)))).toBe(false)
  expect(workdayEstimated(dayOf(addWorkdays('2026-12-04T09:00:00+08:00', 20)))).toBe(true)
})

// Spec K2: calls happen on workdays, 9 to 18.
test('a call waits for working hours', () => {
  expect(nextCallingMoment('2026-09-14T10:00:00+08:00')).toBe('2026-09-14T10:00:00+08:00')
  expect(nextCallingMoment('2026-09-14T08:10:00+08:00')).toBe('2026-09-14T09:00:00+08:00')
  expect(nextCallingMoment('2026-09-18T18:00:00+08:00')).toBe('2026-09-20T09:00:00+08:00')
  expect(nextCallingMoment('2026-10-01T10:00:00+08:00')).toBe('2026-10-08T09:00:00+08:00')
})

test('moments keep Shanghai whatever offset they came with', () => {
  expect(dayOf('2026-09-13T17:00:00Z')).toBe('2026-09-14')
  expect(momentOf(msOf('2026-09-13T17:00:00Z'))).toBe('2026-09-14T01:00:00+08:00')
  expect(addHours('2026-09-17T15:00:00+08:00', 24)).toBe('2026-09-18T15:00:00+08:00')
  expect(() => msOf('yesterday')).toThrow(RangeError)
})

test('dates in words', () => {
  expect(sayMoment('2026-09-18T15:00:00+08:00', '2026-09-17T09:00:00+08:00')).toBe('9月18日 15:00')
  expect(sayDay('2027-01-04', '2026-12-30T09:00:00+08:00')).toBe('2027年1月4日')
})

const someMoment = fc
  .integer({ min: msOf('2026-01-01T00:00:00+08:00') / 1000, max: msOf('2027-06-30T00:00:00+08:00') / 1000 })
  .map((seconds) => momentOf(seconds * 1000))
const some = fc.integer({ min: 1, max: 30 })

describe('for any moment', () => {
  test('n workdays later is a workday, n workdays away, at the same hour', () =>
    fc.assert(
      fc.property(someMoment, some, (moment, n) => {
        const later = addWorkdays(moment, n)
        expect(isWorkday(dayOf(later))).toBe(true)
        expect(workdaysBetween(dayOf(moment), dayOf(later))).toBe(n)
        expect(later.slice(10)).toBe(moment.slice(10))
      }),
    ))

  test('workdays add up', () =>
    fc.assert(
      fc.property(someMoment, some, some, (moment, a, b) => {
        expect(addWorkdays(addWorkdays(moment, a), b)).toBe(addWorkdays(moment, a + b))
      }),
    ))

  test('a workday is never more than ten days away', () =>
    fc.assert(
      fc.property(someMoment, (moment) => {
        const next = workdayFrom(dayOf(moment))
        expect(daysBetween(dayOf(moment), next)).toBeLessThanOrEqual(10)
      }),
    ))

  test('days and moments agree', () =>
    fc.assert(
      fc.property(someMoment, some, (moment, n) => {
        expect(dayOf(addDays(moment, n))).toBe(dayAfter(dayOf(moment), n))
        expect(daysBetween(dayOf(moment), dayAfter(dayOf(moment), n))).toBe(n)
      }),
    ))
})
