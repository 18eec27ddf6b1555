/** Working days in China: who answers when. Beyond the holiday table Monday to Friday count, and the date is called 预计. Source: spec H, B2. */
import { holidays } from './holidays'
import { addDays, clockOf, dayAfter, dayOf, momentAt } from './moment'

/** Whether a YYYY-MM-DD is a working day. */
export function isWorkday(day: string): boolean {
  for (const row of holidays.flatMap((table) => table.rows)) {
    if (row.workdays.includes(day)) return true
    if (day >= row.from && day <= row.to) return false
  }
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}

/** Whether a day lies outside the published holidays, so that a date reckoned up to it is only an estimate. */
export const workdayEstimated = (day: string): boolean => !holidays.some((table) => day >= table.from && day <= table.to)

/**
 * The moment `n` working days later; the day one starts on does not count, whatever day it is.
 * @param sameHour keep the time of day (a review, a waiting time); otherwise the last second of that day (the last day for doing something)
 */
export function addWorkdays(moment: string, n: number, sameHour = true): string {
  let day = dayOf(moment)
  for (let left = n; left > 0; ) {
    day = dayAfter(day, 1)
    if (isWorkday(day)) left -= 1
  }
  return sameHour ? day + addDays(moment, 0).slice(10) : `${day}T23:59:59+08:00`
}

/** How many working days lie after the first day up to and with the second, both YYYY-MM-DD. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0
  for (let day = dayAfter(from, 1); day <= to; day = dayAfter(day, 1)) if (isWorkday(day)) count += 1
  return count
}

/** The first working day on or after a YYYY-MM-DD. */
export function workdayFrom(day: string): string {
  let next = day
  while (!isWorkday(next)) next = dayAfter(next, 1)
  return next
}

/** Hours of a working day, `09:00`, the second no longer included. */
export type CallingHours = { readonly from: string; readonly to: string }
const allDay: CallingHours = { from: '09:00', to: '18:00' }

/** The first moment not before the given one at which the reviewers call: working days, 9:00 to 18:00 (spec K2) or within other hours. */
export function nextCallingMoment(moment: string, { from, to }: CallingHours = allDay): string {
  const day = dayOf(moment)
  const clock = clockOf(moment)
  if (isWorkday(day) && clock >= from && clock < to) return moment
  return momentAt(isWorkday(day) && clock < from ? day : workdayFrom(dayAfter(day, 1)), from)
}
