/** Days and deadlines as the person reads them, in the words of the phone. */
import { clockOf, dayOf, msOf, sayDay } from '@domain/calendar/moment'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const minuteMs = 60_000

/** 10月20日（周二） */
export const dayAndWeekday = (moment: string, now: string): string => {
  const day = dayOf(moment)
  return `${sayDay(day, now)}（${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`
}

/** 9月14日 10:20 */
export const dayAndClock = (moment: string, now: string): string => `${sayDay(dayOf(moment), now)} ${clockOf(moment)}`

/** 还剩 23 小时 14 分, 还剩 12 天; 时间已过 once it has passed. */
export function leftInWords(until: string, now: string): string {
  const minutes = Math.floor((msOf(until) - msOf(now)) / minuteMs)
  if (msOf(until) <= msOf(now)) return '时间已过'
  if (minutes >= 2 * 1440) return `还剩 ${Math.floor(minutes / 1440)} 天`
  if (minutes < 1) return '还剩不到 1 分钟'
  const hours = Math.floor(minutes / 60)
  return hours ? `还剩 ${hours} 小时 ${minutes % 60} 分` : `还剩 ${minutes} 分`
}

/** 3015 9962 0675 61775 is easier to read out on the phone. */
export const groupOrderId = (id: string): string =>
  id.length > 12 ? `${id.slice(0, 4)} ${id.slice(4, 8)} ${id.slice(8, 12)} ${id.slice(12)}` : id
