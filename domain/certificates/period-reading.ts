/** Reads a period of validity: 2018.06.12-2038.06.12, 2018年06月12日至长期. */
import { type Found, joined, type Look, rowsOf, type TextLine } from '@domain/recognition/text-line'
import { dayExists } from './calendar-day'

const day = String.raw`(\d{4})[.年·,:-]?(\d{2})[.月·,:-]?(\d{2})日?`
const period = new RegExp(`${day}[-—–一~至到.·]*(?:${day}|(长期|长|期))`)

/** The first row that holds two dates, or a date and 长期; nothing when a date does not exist. */
export function readPeriod(lines: readonly TextLine[]): Look {
  for (const row of rowsOf(lines)) {
    const read = readPeriodIn({ value: joined(row), confidence: (row[row.length - 1] as TextLine).confidence })
    if (read.validFrom) return read
  }
  return {}
}

/** The period in one text, as sure as the text is. */
export function readPeriodIn({ value, confidence }: Found): Look {
  const found = period.exec(value)
  if (!found) return {}
  const from = date(found.slice(1, 4))
  const to = date(found.slice(4, 7))
  if (!from) return {}
  const validFrom = { value: from, confidence }
  if (found[7]) return { validFrom, longTerm: { value: 'true', confidence } }
  return to && to > from ? { validFrom, validTo: { value: to, confidence } } : {}
}

/** YYYY-MM-DD of three captured parts when that day exists in the 20th or 21st century. */
function date([year, month, dayOfMonth]: readonly (string | undefined)[]): string | undefined {
  if (!year || !month || !dayOfMonth || !/^(19|20)/.test(year)) return undefined
  return dayExists(Number(year), Number(month), Number(dayOfMonth)) ? `${year}-${month}-${dayOfMonth}` : undefined
}
