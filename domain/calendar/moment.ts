/**
 * Moments as they travel and are shown: ISO 8601 in the time of Shanghai (+08:00, no summer time since 1991), to the second.
 * Every function takes the moment it starts from; nothing here looks at a clock.
 */

const hourMs = 3_600_000
const shanghaiMs = 8 * hourMs

/** Milliseconds since 1970 of any ISO 8601 moment with an offset. Throws on text that is no moment. */
export function msOf(moment: string): number {
  const ms = Date.parse(moment)
  if (Number.isNaN(ms)) throw new RangeError(`not a moment: ${moment}`)
  return ms
}

/** `2026-09-14T09:00:00+08:00`; fractions of a second are dropped. */
export const momentOf = (ms: number): string => `${new Date(ms + shanghaiMs).toISOString().slice(0, 19)}+08:00`

/** The calendar day in Shanghai, YYYY-MM-DD. */
export const dayOf = (moment: string): string => momentOf(msOf(moment)).slice(0, 10)

/** `09:00` in Shanghai. */
export const clockOf = (moment: string): string => momentOf(msOf(moment)).slice(11, 16)

/** That day at a time of the clock (`10:00`) in Shanghai. */
export const momentAt = (day: string, clock = '00:00'): string => `${day}T${clock}:00+08:00`

export const addMinutes = (moment: string, minutes: number): string => momentOf(msOf(moment) + minutes * 60_000)
export const addHours = (moment: string, hours: number): string => momentOf(msOf(moment) + hours * hourMs)
/** Natural days, same hour. */
export const addDays = (moment: string, days: number): string => addHours(moment, days * 24)

/** The day `n` natural days after a YYYY-MM-DD. */
export const dayAfter = (day: string, n: number): string => dayOf(addDays(momentAt(day), n))

/** Whole natural days from one YYYY-MM-DD to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((msOf(momentAt(to)) - msOf(momentAt(from))) / (24 * hourMs))

/** Whether the first moment is before the second; moments may carry different offsets. */
export const isBefore = (a: string, b: string): boolean => msOf(a) < msOf(b)

/** 「9月14日 09:00」 as a person reads it; the year is added when it is not the year of `now`. */
export function sayMoment(moment: string, now: string): string {
  return `${sayDay(dayOf(moment), now)} ${clockOf(moment)}`
}

/** 「9月14日」, or 「2027年1月4日」 when it is not in the year of `now`. */
export function sayDay(day: string, now: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const short = `${month}月${date}日`
  return dayOf(now).startsWith(`${year}-`) ? short : `${year}年${short}`
}
