/** The documents of a set: which side of which certificate each one shows, and where a reading holds the fields its truth names. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { ReadField } from '@domain/recognition/reading'

/** One field of the truth: the fields of a reading it is made of, and how the reading's value is written as the truth writes it. */
export type FieldOf = {
  readonly from: readonly ReadFieldName[]
  readonly written?: (value: string, truth: string) => string
}

export type DocShape = {
  readonly certificate: string
  readonly side: 'front' | 'back'
  readonly fields: Readonly<Record<string, FieldOf>>
  /** The truth's fields that stand on the other side of the card, on the same picture. */
  readonly otherSide?: readonly string[]
}

const numbers = (date: string) => date.split(/\D+/).filter(Boolean)

/** An ISO date in the shape of the truth: 2019-03-05, 2019.03.05, 2019年03月05日, 2019年3月5日 or 190305. */
export function dateLike(iso: string, truth: string): string {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.slice(1) ?? []
  if (!year || !month || !day) return iso
  if (/^\d{6}$/.test(truth)) return year.slice(2) + month + day
  if (/^\d{8}$/.test(truth)) return year + month + day
  if (truth.includes('.')) return `${year}.${month}.${day}`
  if (!truth.includes('年')) return iso
  const padded = numbers(truth)
    .slice(1)
    .every((part) => part.length === 2)
  return padded ? `${year}年${month}月${day}日` : `${year}年${Number(month)}月${Number(day)}日`
}

const sexLike = (value: string, truth: string): string => {
  const male = value === '男' || value === 'M'
  return /[MF]/.test(truth) ? (male ? 'M' : 'F') : male ? '男' : '女'
}

const plain = (from: ReadFieldName): FieldOf => ({ from: [from] })
const date = (from: ReadFieldName): FieldOf => ({ from: [from], written: dateLike })
const sex: FieldOf = { from: ['sex'], written: sexLike }
/** A validity without end is read as a mark of its own. */
const end: FieldOf = { from: ['longTerm', 'validTo'], written: (value, truth) => (value === 'true' ? '长期' : dateLike(value, truth)) }

const front = {
  name: plain('name'),
  sex,
  ethnicity: plain('ethnicity'),
  birth: date('birthDate'),
  address: plain('address'),
  id: plain('idNumber'),
}
const back = { authority: plain('issuingAuthority'), valid_from: date('validFrom'), valid_to: end }
const unit = {
  uscc: plain('certificateNumber'),
  name: plain('subjectName'),
  type: plain('unitType'),
  address: plain('address'),
  legal_person: plain('legalRepName'),
  capital: plain('registeredCapital'),
  established: date('establishedDate'),
  scope: plain('businessScope'),
  valid_from: date('validFrom'),
  valid_to: end,
}
const traveller = {
  surname: plain('surname'),
  given: plain('givenNames'),
  name: plain('name'),
  number: plain('idNumber'),
  nationality: plain('nationality'),
  birth: date('birthDate'),
  sex,
  valid_from: date('validFrom'),
  expiry: date('validTo'),
}

export const docs = {
  front: { certificate: 'resident-id', side: 'front', fields: front },
  back: { certificate: 'resident-id', side: 'back', fields: back },
  licence: { certificate: 'business-licence', side: 'front', fields: unit },
  passport: { certificate: 'passport', side: 'front', fields: traveller },
  uscc: { certificate: 'uscc', side: 'front', fields: unit },
  institution: { certificate: 'institution-legal-cert', side: 'front', fields: unit },
  'social-group': { certificate: 'social-group-cert', side: 'front', fields: unit },
  'hk-mo-permit': { certificate: 'hk-mo-travel-permit', side: 'front', fields: traveller },
  'tw-permit': { certificate: 'tw-travel-permit', side: 'front', fields: traveller },
  photocopy: { certificate: 'resident-id', side: 'front', fields: { ...front, ...back }, otherSide: Object.keys(back) },
} satisfies Record<string, DocShape>
export type Doc = keyof typeof docs

export const isDoc = (text: string): text is Doc => Object.hasOwn(docs, text)

/** The read field behind one field of the truth, its value written as the truth writes it. */
export function readAs({ from, written }: FieldOf, truth: string, fields: readonly ReadField[]): ReadField | undefined {
  const field = from.map((name) => fields.find((one) => one.field === name)).find(Boolean)
  return field && written ? { ...field, value: written(field.value, truth) } : field
}
