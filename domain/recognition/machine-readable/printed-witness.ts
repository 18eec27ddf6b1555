/** What is printed for people above the machine-readable lines says the same once more: a witness of another face and another place. */
import { dayExists } from '@domain/certificates/calendar-day'
import { squeeze, type TextLine } from '@domain/recognition/text-line'
import { looksMachineReadable } from './zone-area'
import type { ZoneFieldName, ZoneFound, ZoneReading } from './zone-reading'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** Days as passports print them: 03 12月/DEC 1970, 18 APR 1960, 1970.12.03. As YYYY-MM-DD; several in one text are all found. */
export function printedDays(text: string): string[] {
  const plain = squeeze(text).toUpperCase()
  const days: string[] = []
  const add = (year: string, month: number, day: string) => {
    if (month >= 1 && dayExists(Number(year), month, Number(day)))
      days.push(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  for (const [, day = '', name = '', year = ''] of plain.matchAll(/(\d{2})(?:\d{1,2}月)?\/?([A-Z]{3})[A-Z/]*((?:19|20)\d{2})/g)) {
    add(year, months.indexOf(name) + 1, day)
  }
  for (const [, year = '', month = '', day = ''] of plain.matchAll(/((?:19|20)\d{2})[.\-/年](\d{1,2})[.\-/月](\d{1,2})/g))
    add(year, Number(month), day)
  return days
}

const lettersOf = (text: string) => text.toUpperCase().replace(/[^A-Z]/g, '')

/** The reading with one witness more for every field that is also printed, and with the days that are printed. */
export function withPrinted(reading: ZoneReading, lines: readonly TextLine[]): ZoneReading {
  const texts = lines.filter(({ text }) => !looksMachineReadable(text)).map(({ text }) => squeeze(text).toUpperCase())
  const days = [...new Set(texts.flatMap(printedDays))]
  const fields = Object.entries(reading.fields).map(([field, found]) => [
    field,
    isPrinted(field as ZoneFieldName, found, reading, texts, days) ? { ...found, witnesses: found.witnesses + 1 } : found,
  ])
  return { ...reading, fields: Object.fromEntries(fields) as ZoneReading['fields'], printedDays: days }
}

function isPrinted(
  field: ZoneFieldName,
  { value }: ZoneFound,
  { fields }: ZoneReading,
  texts: readonly string[],
  days: readonly string[],
): boolean {
  if (field === 'birthDate' || field === 'validTo') return days.some((day) => day.slice(2).replace(/-/g, '') === value)
  if (field === 'sex') return texts.some((text) => sexIn(text) === value)
  if (field === 'nationality') return texts.includes(value) || (value === 'CHN' && texts.some((text) => /中国\/|CHINESE$/.test(text)))
  if (field === 'idNumber') return value.length > 5 && texts.some((text) => text.endsWith(value))
  const [surname, given] = [lettersOf(fields.surname?.value ?? ''), lettersOf(fields.givenNames?.value ?? '')]
  const own = lettersOf(value)
  return texts.map(lettersOf).some((text) => text === surname + given || text === given + surname || text === own)
}

/** A text that says the sex and nothing else. */
function sexIn(text: string): string | undefined {
  const plain = text.replace(/^(性别|SEX|\/)+/, '')
  if (/^男?\/?M?$/.test(plain) && plain) return 'M'
  return /^女?\/?F?$/.test(plain) && plain ? 'F' : undefined
}
