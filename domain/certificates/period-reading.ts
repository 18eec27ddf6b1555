/** Reads a period of validity: 2018.06.12-2038.06.12, 2018年06月12日至长期. */
import { joined, type Look, rowsOf, type TextLine } from '@domain/recognition/text-line'
import { dayExists } from './calendar-day'

const day = String.raw`(\d{4})[.年·,:-]?(\d{2})[.月·,:-]?(\d{2})日?`
const period = new RegExp(`${day}[-—–一~至到.·]*(?:${day}|(长期|长|期))`)

/** The first row that holds two dates, or a date and 长期; nothing when a date does not exist. */
export function readPeriod(lines: readonly TextLine[]): Look {
  for (const row of rowsOf(lines)) {
    const found = period.exec(joined(row))
    if (!found) continue
    const line = row[row.length - 1] as TextLine
    const from = date(found.slice(1, 4))
    const to = date(found.slice(4, 7))
    if (!from) continue
    const sure = line.confidence
    if (found[7]) return { validFrom: { value: from, confidence: sure }, longTerm: { value: 'true', confidence: sure } }
    if (to && to > from) return { validFrom: { value: from, confidence: sure }, validTo: { value: to, confidence: sure } }
  }
  return {}
}

/** YYYY-MM-DD of three captured parts when that day exists in the 20th or 21st century. */
function date([year, month, dayOfMonth]: readonly (string | undefined)[]): string | undefined {
  if (!year || !month || !dayOfMonth || !/^(19|20)/.test(year)) return undefined
  return dayExists(Number(year), Number(month), Number(dayOfMonth)) ? `${year}-${month}-${dayOfMonth}` : undefined
}
