/**
 * What the things on one certificate say about each other, while the person looks at them: a number tells the day of birth and the sex, a
 * validity begins before it ends. Source: GB 11643, spec C2, C8.
 */
import { dayExists } from '@domain/certificates/calendar-day'
import type { ReadFieldName } from '@domain/certificates/certificate'
import { isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import { factsOfIdNumber } from '@domain/certificates/resident-id-number'

/** `says` about `field`; `agrees` when two things on the paper confirm each other. */
export type Comparison = { readonly field: ReadFieldName; readonly agrees: boolean; readonly says: string }
export type ReadValues = Partial<Record<ReadFieldName, string>>

/** Everything that can be compared among the values as they stand now, read or corrected. @param today YYYY-MM-DD. */
export function comparisons(certificate: string, values: ReadValues, today: string): readonly Comparison[] {
  return [...ofNumber(certificate, values, today), ...ofBirth(values), ...ofValidity(values)]
}

function ofNumber(certificate: string, values: ReadValues, today: string): readonly Comparison[] {
  if (!isCertificateType(certificate)) return []
  const field = values.certificateNumber === undefined ? 'idNumber' : 'certificateNumber'
  const number = values[field]?.replace(/\s/g, '')
  if (!number) return []
  const wrong = certificates[certificate].check(number, today)
  return wrong ? [{ field, agrees: false, says: wrong }] : []
}

const sexes = { male: '男', female: '女' } as const

function ofBirth({ idNumber, birthDate, sex }: ReadValues): readonly Comparison[] {
  const facts = factsOfIdNumber(idNumber?.replace(/\s/g, '') ?? '')
  if (!facts) return []
  const found: Comparison[] = []
  if (birthDate) {
    const agrees = birthDate === facts.birthDate
    const says = agrees ? '和号码里的出生日期一致' : `号码里的出生日期是 ${facts.birthDate}，和这里不一样，其中一处读错了`
    found.push({ field: 'birthDate', agrees, says })
  }
  if (sex) {
    const agrees = sex === sexes[facts.sex]
    const says = agrees ? '和号码里的性别一致' : `号码里的性别是${sexes[facts.sex]}，和这里不一样，其中一处读错了`
    found.push({ field: 'sex', agrees, says })
  }
  return found
}

function ofValidity({ validFrom, validTo }: ReadValues): readonly Comparison[] {
  const found: Comparison[] = []
  for (const field of ['validFrom', 'validTo'] as const) {
    const value = { validFrom, validTo }[field]
    if (value && value !== '长期' && !dayReal(value))
      found.push({ field, agrees: false, says: `「${value}」不是一个日期，请写成 2030-05-01 这样` })
  }
  if (found.length === 0 && validFrom && validTo && validTo !== '长期' && validTo <= validFrom)
    found.push({ field: 'validTo', agrees: false, says: '截止日期比开始日期还早，其中一处读错了' })
  return found
}

/** Whether the text is a day that exists, written YYYY-MM-DD as a reading writes it. */
function dayReal(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && dayExists(Number(year), Number(month), Number(day))
}
