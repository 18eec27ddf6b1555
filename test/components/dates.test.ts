/** Dates as the person reads them. Source: look.md (Words): 10月20日（周二）, 还剩 23 小时 14 分; Beijing time whatever the phone's zone. */
import { clock, day, dayAndWeekday, fullDay, leftInWords, timeLeft } from '@/words/dates'

test.each([
  ['2026-10-20T18:00:00+08:00', '10月20日', '10月20日（周二）', '18:00'],
  ['2026-09-18T15:00:00+08:00', '9月18日', '9月18日（周五）', '15:00'],
  ['2026-12-31T16:30:00Z', '1月1日', '1月1日（周五）', '00:30'],
])('%s reads %s', (moment, short, long, time) => {
  expect(day(moment)).toBe(short)
  expect(dayAndWeekday(moment)).toBe(long)
  expect(clock(moment)).toBe(time)
})

test('the year is that of Beijing', () => expect(fullDay('2026-12-31T16:30:00Z')).toBe('2027年1月1日'))

const now = Date.parse('2026-09-17T17:46:00+08:00')
test.each([
  ['2026-09-18T15:00:00+08:00', '还剩 21 小时 14 分'],
  ['2026-09-17T17:46:59+08:00', '还剩不到 1 分钟'],
  ['2026-09-17T18:30:00+08:00', '还剩 44 分'],
  ['2026-09-19T17:00:00+08:00', '还剩 47 小时 14 分'],
  ['2026-10-20T18:00:00+08:00', '还剩 33 天'],
  ['2026-09-17T17:46:00+08:00', '时间已过'],
])('until %s: %s', (until, words) => expect(leftInWords(until, now)).toBe(words))

test('nothing is left at the very moment', () => expect(timeLeft('2026-09-17T17:46:00+08:00', now)).toBeUndefined())
