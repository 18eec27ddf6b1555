/** What of a filing goes into the library: one person, or the unit, as the answers have them. */
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { LibraryEntry, LibraryValues } from './library-entry'

/** Which person or unit is meant: the group of answers it stands in. */
export type Place = { readonly kind: 'unit' } | { readonly kind: 'person'; readonly root: 'subject' | `sitePersons.${number}` }

/** The entry as it would be kept; undefined while name or certificate number is missing. */
export function entryFrom(answers: Answers, place: Place): LibraryEntry | undefined {
  const entry: LibraryEntry =
    place.kind === 'unit' ? { kind: 'unit', values: unit(answers) } : { kind: 'person', values: person(answers, place.root) }
  const { values } = entry
  const known = entry.kind === 'unit' ? values.subjectName && values.subjectCertificateNumber : values.name && values.idNumber
  return known ? entry : undefined
}

function unit({ 'verify-type': first, subject }: Answers): LibraryValues {
  return present({
    subjectNature: first.subjectNature,
    subjectCertificateType: first.subjectCertificateType,
    subjectCertificateNumber: first.subjectCertificateNumber,
    subjectName: subject.subjectName,
    certificateAddress: subject.certificateAddress,
    certificateValidFrom: subject.certificateValidFrom,
    certificateValidTo: subject.certificateValidTo,
    certificateLongTerm: subject.certificateLongTerm,
    businessScope: subject.businessScope,
    legalRepName: subject.legalRepName,
    legalRepIdType: subject.legalRepIdType,
    legalRepIdNumber: subject.legalRepIdNumber,
    contactAddress: subject.contactAddress,
  })
}

function person(answers: Answers, root: 'subject' | `sitePersons.${number}`): LibraryValues {
  const { 'verify-type': first, subject } = answers
  const from = root === 'subject' ? subject : (answers.sitePersons[Number(root.slice('sitePersons.'.length))] ?? {})
  const contact = {
    phone: from.phone,
    emergencyPhone: from.emergencyPhone,
    emergencyContactName: from.emergencyContactName,
    emergencyContactRelation: from.emergencyContactRelation,
    email: from.email,
  }
  // An individual is subject and person at once.
  if (root === 'subject' && isIndividual(first.subjectNature) === true)
    return present({
      ...contact,
      name: subject.subjectName,
      idType: first.subjectCertificateType,
      idNumber: first.subjectCertificateNumber,
      idValidFrom: subject.certificateValidFrom,
      idValidTo: subject.certificateValidTo,
      idLongTerm: subject.certificateLongTerm,
      certificateAddress: subject.certificateAddress,
      contactAddress: subject.contactAddress,
    })
  const { name, idType, idNumber, idValidFrom, idValidTo, idLongTerm } = from
  return present({ ...contact, name, idType, idNumber, idValidFrom, idValidTo, idLongTerm })
}

const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T
