/** Reads days and periods of validity as certificates print them: 2018.06.12-2038.06.12, 自2018年6月12日至长期, 二〇一八年六月十二日. */
import { type Found, joined, type Look, rowsOf, type TextLine } from '@domain/recognition/text-line'
import { dayExists } from './calendar-day'

const day = String.raw`(\d{4})[.年·,:/-]?(\d{2}|\d(?=\D))[.月·,:/-]?(\d{2}|\d(?!\d))日?`
const end = '长期|长|期|无固定期限|永久|不约定期限|无期限'
const period = new RegExp(`${day}[-—–一~至到止.·起]*(?:${day}|(${end}))`)

/** The first row that holds two dates, or a date and 长期; nothing when a date does not exist. */
export function readPeriod(lines: readonly TextLine[]): Look {
  for (const row of rowsOf(lines)) {
    const read = readPeriodIn({ value: joined(row), confidence: (row[row.length - 1] as TextLine).confidence })
    if (read.validFrom) return read
  }
  return {}
}

/** The period in one text, as sure as the text is and where it stands. A lone 长期 has no beginning. */
export function readPeriodIn(found: Found): Look {
  const same = (value: string): Found => ({ ...found, value })
  const text = arabic(found.value)
  const parts = period.exec(text)
  if (!parts) return new RegExp(`^(${end.replace('长|期|', '')})$`).test(text) ? { longTerm: same('true') } : {}
  const from = date(parts.slice(1, 4))
  const to = date(parts.slice(4, 7))
  if (!from) return {}
  if (parts[7]) return { validFrom: same(from), longTerm: same('true') }
  return to && to > from ? { validFrom: same(from), validTo: same(to) } : {}
}

/** YYYY-MM-DD of the first day in a text, whatever stands between its numbers; undefined when that day does not exist. */
export function dayIn(text: string): string | undefined {
  const parts = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?!\d)/.exec(arabic(text)) ?? /(\d{4})\D?(\d{2})\D?(\d{2})(?!\d)/.exec(arabic(text))
  return date(parts?.slice(1, 4) ?? [])
}

/** Older papers write the day in Chinese numerals, engines now and then a letter for a digit. */
function arabic(text: string): string {
  return text
    .replace(/[Oo○〇零]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/[0一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((one) => digit(one)).join(''))
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日])/g, (number) => String(countOf(number)).padStart(2, '0'))
}

const digit = (one: string) => (one === '0' ? '0' : String('一二三四五六七八九'.indexOf(one) + 1))

/** 十二 → 12, 三十一 → 31, 六 → 6. */
function countOf(number: string): number {
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  const ten = number.includes('十') ? (tens ? Number(digit(tens)) : 1) * 10 : 0
  return ten + (ones ? Number(digit(ones)) : 0)
}

/** YYYY-MM-DD of three captured parts when that day exists in the 20th or 21st century. */
function date([year, month, dayOfMonth]: readonly (string | undefined)[]): string | undefined {
  if (!year || !month || !dayOfMonth || !/^(19|20)/.test(year)) return undefined
  if (!dayExists(Number(year), Number(month), Number(dayOfMonth))) return undefined
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}
