/** The times at which a person can ask to be called: half hours within the reviewers' hours on the next working days. */
import { dayAfter, dayOf, momentAt, momentOf } from '@domain/calendar/moment'
import { callBackFault } from '@domain/lifecycle/call-windows'

const halfHours = Array.from({ length: 18 }, (_, n) => `${String(9 + Math.floor(n / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`)
const daysAhead = 14

export type CallBackDay = { day: string; times: readonly string[] }

/** Days with what is free on each, as YYYY-MM-DD and HH:MM; `nowMs` on the server's clock. */
export function callBackDays(nowMs: number, missedAt: string): CallBackDay[] {
  const now = momentOf(nowMs)
  const today = dayOf(now)
  return Array.from({ length: daysAhead }, (_, n) => dayAfter(today, n))
    .map((day) => ({ day, times: halfHours.filter((time) => callBackFault(momentAt(day, time), now, missedAt) === undefined) }))
    .filter(({ times }) => times.length > 0)
}
