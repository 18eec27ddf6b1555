/** Dates and times as the person reads them, always in Beijing time: 10月20日（周二）, 15:00, 还剩 21 小时 14 分. */
const eightHoursMs = 8 * 3600_000
const minuteMs = 60_000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const two = (n: number) => String(n).padStart(2, '0')
const inBeijing = (moment: string | number) => new Date((typeof moment === 'number' ? moment : Date.parse(moment)) + eightHoursMs)

/** 10月20日 */
export const day = (moment: string | number): string => {
  const at = inBeijing(moment)
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日`
}

/** 10月20日（周二） */
export const dayAndWeekday = (moment: string | number): string => `${day(moment)}（${weekdays[inBeijing(moment).getUTCDay()]}）`

/** 2026年10月20日 */
export const fullDay = (moment: string | number): string => `${inBeijing(moment).getUTCFullYear()}年${day(moment)}`

/** 15:00 */
export const clock = (moment: string | number): string => {
  const at = inBeijing(moment)
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

/** 9月14日 10:20 */
export const dayAndClock = (moment: string | number): string => `${day(moment)} ${clock(moment)}`

/** Time left in days, hours and minutes, rounded down to the minute; undefined once it has passed. */
export function timeLeft(until: string, now: number): { days: number; hours: number; minutes: number } | undefined {
  const ms = Date.parse(until) - now
  if (!(ms > 0)) return undefined
  const minutes = Math.floor(ms / minuteMs)
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}

/** 还剩 23 小时 14 分, 还剩 12 天; under a minute 不到 1 分钟. */
export function leftInWords(until: string, now: number): string {
  const left = timeLeft(until, now)
  if (!left) return '时间已过'
  if (left.days >= 2) return `还剩 ${left.days} 天`
  const hours = left.days * 24 + left.hours
  if (hours === 0 && left.minutes === 0) return '还剩不到 1 分钟'
  return hours === 0 ? `还剩 ${left.minutes} 分` : `还剩 ${hours} 小时 ${left.minutes} 分`
}

/** Whole hours from one moment to another: the 24 of an SMS's window. */
export const hoursBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 3600_000)
