/** Filling a form from the library: only what can be edited there, each value marked as taken from existing data, for the person to confirm. */
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { Place } from './keep'
import type { LibraryEntry, LibraryValues } from './library-entry'

/** One value that would be filled in, with the label it has on the form. */
export type Filling = { readonly anchor: Anchor; readonly label: string; readonly value: unknown }

/**
 * What an entry would fill in at a place: fields that are asked, can be edited, and for which the entry has a value. What a certificate's kind
 * clears comes after the kind.
 */
export function fillingsOf(answers: Answers, entry: LibraryEntry, place: Place, context: JourneyContext): readonly Filling[] {
  const fields = journeyOf(answers, context).steps.flatMap((step) => step.sections.flatMap((section) => section.fields))
  return valuesAt(answers, entry, place).flatMap(([anchor, value]) => {
    const field = fields.find((one) => one.anchor === anchor && one.readOnly === undefined)
    return field && value !== undefined ? [{ anchor, label: field.label, value }] : []
  })
}

/** The answers with the fillings in place, each with the source `imported`. */
export const filled = (answers: Answers, fillings: readonly Filling[], context: JourneyContext): Answers =>
  fillings.reduce((before, { anchor, value }) => answer(before, anchor, value, context, { from: 'imported' }), answers)

type Values = readonly (readonly [Anchor, unknown])[]

function valuesAt(answers: Answers, { kind, values }: LibraryEntry, place: Place): Values {
  if (place.kind !== kind) return []
  if (place.kind === 'unit') return ofUnit(values)
  const individual = place.root === 'subject' && isIndividual(answers['verify-type'].subjectNature) === true
  return individual ? ofIndividual(values) : ofPerson(place.root, values)
}

const validity = (from: string | undefined, to: string | undefined, longTerm: boolean | undefined) =>
  from || to || longTerm ? { ...(from ? { from } : {}), ...(longTerm ? { longTerm } : to ? { to } : {}) } : undefined

const ofUnit = (values: LibraryValues): Values => [
  ['verify-type.subjectCertificateType', values.subjectCertificateType],
  ['verify-type.subjectCertificateNumber', values.subjectCertificateNumber],
  ['subject.subjectName', values.subjectName],
  ['subject.certificateAddress', values.certificateAddress],
  ['subject.certificateValidTo', validity(values.certificateValidFrom, values.certificateValidTo, values.certificateLongTerm)],
  ['subject.businessScope', values.businessScope],
  ['subject.legalRepName', values.legalRepName],
  ['subject.legalRepIdType', values.legalRepIdType],
  ['subject.legalRepIdNumber', values.legalRepIdNumber],
  ['subject.contactAddress', values.contactAddress],
]

const contact = (root: string, values: LibraryValues): Values => [
  [`${root}.phone`, values.phone],
  [`${root}.emergencyPhone`, values.emergencyPhone],
  [`${root}.emergencyContactName`, values.emergencyContactName],
  [`${root}.emergencyContactRelation`, values.emergencyContactRelation],
  [`${root}.email`, values.email],
]

const ofIndividual = (values: LibraryValues): Values => [
  ['verify-type.subjectCertificateType', values.idType],
  ['verify-type.subjectCertificateNumber', values.idNumber],
  ['subject.subjectName', values.name],
  ['subject.certificateAddress', values.certificateAddress],
  ['subject.certificateValidTo', validity(values.idValidFrom, values.idValidTo, values.idLongTerm)],
  ['subject.contactAddress', values.contactAddress],
  ...contact('subject', values),
]

const ofPerson = (root: string, values: LibraryValues): Values => [
  [`${root}.name`, values.name],
  [`${root}.idType`, values.idType],
  [`${root}.idNumber`, values.idNumber],
  [`${root}.idValidTo`, validity(values.idValidFrom, values.idValidTo, values.idLongTerm)],
  ...contact(root, values),
]
