/** What may be believed of machine-readable lines: what a check digit and two witnesses vouch for. Everything else is shown with its doubt. */
import { dayExists } from '@domain/certificates/calendar-day'
import type { ReadField } from '@domain/recognition/reading'
import { isNationalityCode } from './nationality-codes'
import type { ZoneFieldName, ZoneFound, ZoneReading } from './zone-reading'

const words = {
  digits: '机读码的校验位对不上，请对照证件逐位核对',
  once: '机读码里这一项只认清了一次，请对照证件核对',
  noDay: '机读码里的日期认不出来，请对照证件填写',
  century: '年份只有两位数，请对照证件核对是哪一年',
  state: '机读码里没有这个国家代码，请对照证件改正',
} as const

/** The fields of the zone in the order people read them. `today` is YYYY-MM-DD: a birth is not after it. */
export function judgedZone(zone: ZoneReading, today: string): ReadField[] {
  const { surname, givenNames, idNumber, nationality, birthDate, sex, validTo } = zone.fields
  return [
    ...whole('idNumber', idNumber, (found) => checked(found) ?? witnessed(found)),
    ...whole('surname', surname, witnessed),
    ...whole('givenNames', givenNames, witnessed),
    ...whole('nationality', nationality, (found) => (isNationalityCode(found.value) ? witnessed(found) : words.state)),
    ...whole('sex', sex && { ...sex, value: sex.value === 'M' ? '男' : sex.value === 'F' ? '女' : '', alternatives: [] }, witnessed),
    ...day('birthDate', birthDate, birthOf(birthDate?.value ?? '', today, zone.printedDays ?? [])),
    ...day('validTo', validTo, { day: dayOf('20', validTo?.value ?? '') }),
  ]
}

const checked = ({ check }: ZoneFound) => (check === 'fails' ? words.digits : undefined)
const witnessed = ({ witnesses }: ZoneFound) => (witnesses < 2 ? words.once : undefined)

function whole(field: ZoneFieldName, found: ZoneFound | undefined, doubtOf: (found: ZoneFound) => string | undefined): ReadField[] {
  return found?.value ? [judgedAs(field, found, found.value, doubtOf(found))] : []
}

/** Its check digit and the last one find every single wrong digit of a date: no second witness is needed. */
function day(field: ZoneFieldName, found: ZoneFound | undefined, read: { day?: string | undefined; doubt?: string }): ReadField[] {
  if (!found) return []
  if (!read.day) return /^\d{6}$/.test(found.value) ? [judgedAs(field, found, '', words.noDay)] : []
  return [judgedAs(field, { ...found, alternatives: [] }, read.day, checked(found) ?? read.doubt)]
}

const judgedAs = (field: ZoneFieldName, found: ZoneFound, value: string, doubt: string | undefined): ReadField => ({
  field,
  value,
  confidence: Math.round(Math.min(found.confidence, doubt ? 0.6 : 1) * 100) / 100,
  alternatives: [...found.alternatives].slice(0, 3),
  ...(doubt ? { doubt } : {}),
  ...(found.place ? { place: found.place } : {}),
})

function dayOf(century: string, text: string): string | undefined {
  const [year, month, dayOfMonth] = [century + text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)]
  return /^\d{6}$/.test(text) && dayExists(Number(year), Number(month), Number(dayOfMonth)) ? `${year}-${month}-${dayOfMonth}` : undefined
}

/** Nobody who files is younger than this; a two-digit year that says so may be of the century before. */
const grown = 16

/** The day printed in full decides the century; without it, the one that makes a grown person of at most a hundred. */
function birthOf(text: string, today: string, printed: readonly string[]): { day?: string | undefined; doubt?: string } {
  const both = [dayOf('20', text), dayOf('19', text)].filter((one) => one !== undefined && one <= today)
  const shown = both.find((one) => printed.includes(one as string))
  if (shown) return { day: shown }
  const limit = `${Number(today.slice(0, 4)) - grown}${today.slice(4)}`
  const young = both.find((one) => one !== undefined && one > limit)
  const old = both.find((one) => one !== undefined && one <= limit)
  return young && old ? { day: old, doubt: words.century } : { day: old ?? young }
}
