/** Moments and spans as the desk reads them. */
import { clockOf, dayOf, isBefore, msOf } from '@domain/calendar/moment'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** 2026-09-14 09:00 */
export const shortMoment = (moment: string): string => `${dayOf(moment)} ${clockOf(moment)}`

/** 3 天 2 小时; 25 分钟; 刚刚. */
export function spanBetween(from: string, to: string): string {
  const ms = Math.max(0, msOf(to) - msOf(from))
  if (ms < minute) return '刚刚'
  if (ms < hour) return `${Math.floor(ms / minute)} 分钟`
  if (ms < day) return `${Math.floor(ms / hour)} 小时`
  const rest = Math.floor((ms % day) / hour)
  return rest ? `${Math.floor(ms / day)} 天 ${rest} 小时` : `${Math.floor(ms / day)} 天`
}

/** Until when, and how long that is from now. */
export const untilWhen = (deadline: string, now: string): string =>
  isBefore(deadline, now) ? `已过 ${spanBetween(deadline, now)}` : `还有 ${spanBetween(now, deadline)}`
