// When the reviewer calls (spec K2: 9–18 on workdays; B2-7: about an hour after a missed call), in the window the person would rather have.
import { isBefore } from '@domain/calendar/moment'
import { isWorkday } from '@domain/calendar/workdays'
import { type CallWindow, callBackFault, callWindowIds, callWindows, nextCallIn } from '@domain/lifecycle/call-windows'
import { deadlinesOn } from '@domain/lifecycle/deadlines'
import { callerNumberFor, callerNumbers, servicePhone } from '@domain/policies/caller-numbers'
import { policies } from '@domain/policies/registry'
import fc from 'fast-check'

const at = (moment: string) => `2026-${moment}:00+08:00`

// 2026-09-20 is a Sunday that is worked, 10-01 to 10-07 are holidays, 10-10 is a worked Saturday (State Council 2026)
test.each<[string, CallWindow, string]>([
  ['09-14T10:30', 'any', '09-14T10:30'],
  ['09-14T10:30', 'morning', '09-14T10:30'],
  ['09-14T10:30', 'noon', '09-14T12:00'],
  ['09-14T10:30', 'afternoon', '09-14T14:00'],
  ['09-14T12:00', 'morning', '09-15T09:00'],
  ['09-14T18:00', 'any', '09-15T09:00'],
  ['09-18T15:00', 'noon', '09-20T12:00'],
  ['09-30T17:59', 'afternoon', '09-30T17:59'],
  ['09-30T18:00', 'afternoon', '10-08T14:00'],
  ['10-09T18:30', 'morning', '10-10T09:00'],
])('after %s in the window %s: %s', (from, window, expected) => {
  expect(nextCallIn(at(from), window)).toBe(at(expected))
})

const moments = fc.integer({ min: Date.parse('2026-01-01T00:00:00+08:00'), max: Date.parse('2027-03-01T00:00:00+08:00') })
const shanghai = (ms: number) => `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`

test('a second call is never outside its window, never on a free day, and never less than an hour after the first', () =>
  fc.assert(
    fc.property(moments, fc.constantFrom(...callWindowIds), fc.constantFrom(...policies), (ms, callWindow, policy) => {
      const missed = shanghai(ms)
      const [call] = deadlinesOn('initial-review-call-pending', { policy, now: missed, callWindow })
      const when = call?.at ?? ''
      expect(isWorkday(when.slice(0, 10))).toBe(true)
      const { from, to } = callWindows[callWindow]
      expect(when.slice(11, 16) >= from && when.slice(11, 16) < to).toBe(true)
      expect(isBefore(when, shanghai(ms + 3_600_000))).toBe(false)
    }),
  ))

test('a call back is asked for ahead, in working hours, within three workdays of the missed call', () => {
  const fault = (moment: string) => callBackFault(at(moment), at('09-14T10:00'), at('09-14T09:00')) !== undefined
  expect(['09-14T10:00', '09-14T17:59', '09-15T09:00', '09-17T09:00'].map(fault)).toEqual([false, false, false, false])
  expect(['09-14T09:59', '09-14T18:00', '09-15T08:59', '09-19T10:00', '09-17T09:01'].map(fault)).toEqual([true, true, true, true, true])
})

test('six numbers call, none of them the service line; an order is always called from the same', () => {
  expect(new Set(callerNumbers).size).toBe(6)
  expect(callerNumbers.every((number) => /^0755-\d{8}$/.test(number))).toBe(true)
  expect(callerNumbers.some((number) => String(number) === String(servicePhone))).toBe(false)
  expect(callerNumberFor('30159962067561775')).toBe(callerNumberFor('30159962067561775'))
  const used = new Set(Array.from({ length: 60 }, (_, i) => callerNumberFor(`301599620675617${String(i).padStart(2, '0')}`)))
  expect(used.size).toBe(6)
})
