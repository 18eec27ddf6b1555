/** 资料库: a person or a unit kept for the next filing, with the day its certificate ends. Kept only with a consent of its own. Source: spec A16, A37. */
import { dayAfter } from '@domain/calendar/moment'
import { responsiblePersonFields } from '@domain/filing/responsible-person'
import { date, line } from '@domain/filing/text'
import * as z from '@domain/zod'

/** One shape for both, so that an individual, who is subject and person at once, needs no second entry. */
export const libraryValuesSchema = z.strictObject({
  ...responsiblePersonFields,
  certificateAddress: line(256),
  contactAddress: line(256),
  subjectNature: line(40),
  subjectCertificateType: line(40),
  subjectCertificateNumber: line(40),
  subjectName: line(100),
  certificateValidFrom: date,
  certificateValidTo: date,
  certificateLongTerm: z.optional(z.boolean()),
  businessScope: line(2000),
  legalRepName: line(30),
  legalRepIdType: line(40),
  legalRepIdNumber: line(40),
})
export type LibraryValues = z.infer<typeof libraryValuesSchema>

export const libraryKinds = ['person', 'unit'] as const
export type LibraryKind = (typeof libraryKinds)[number]
export type LibraryEntry = { readonly kind: LibraryKind; readonly values: LibraryValues }

/** The name and the certificate number an entry is known by. */
export const nameOf = ({ kind, values }: LibraryEntry): string => (kind === 'unit' ? values.subjectName : values.name) ?? ''
export const numberOf = ({ kind, values }: LibraryEntry): string =>
  (kind === 'unit' ? values.subjectCertificateNumber : values.idNumber) ?? ''
export const certificateOf = ({ kind, values }: LibraryEntry): string | undefined =>
  kind === 'unit' ? values.subjectCertificateType : values.idType

export type Expiry = { readonly state: 'good' | 'soon' | 'expired' | 'unknown'; readonly until?: string }

/** Warned about as long before as a filing wants a certificate to last. */
const warnDays = 90

/** How long the certificate is still good. @param today YYYY-MM-DD */
export function expiryOf({ kind, values }: LibraryEntry, today: string): Expiry {
  const [until, longTerm] =
    kind === 'unit' ? [values.certificateValidTo, values.certificateLongTerm] : [values.idValidTo, values.idLongTerm]
  if (longTerm === true) return { state: 'good' }
  if (!until) return { state: 'unknown' }
  if (until < today) return { state: 'expired', until }
  return { state: until < dayAfter(today, warnDays) ? 'soon' : 'good', until }
}
