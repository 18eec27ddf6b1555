/**
 * Where each thing read off a certificate belongs in the answers, by the slot of its picture. One picture can fill several steps: an
 * individual's card gives the number of the first step and the name of the second. Source: spec C1 to C3, brief seam of slots.
 */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { certificateTypesOf, isIndividual } from '@domain/filing/subject-natures'

export type ReadingTargets = Partial<Record<ReadFieldName, readonly Anchor[]>>

/** What a picture slot shows: which certificate and side to read, and whose it is. Undefined for a paper nobody reads. */
export type PictureOf = { certificate: string; side: 'front' | 'back'; targets: ReadingTargets }

/** The fields a slot's picture fills; undefined when the slot is no certificate. */
export function pictureOf(answers: Answers, slot: string): PictureOf | undefined {
  const [name = '', index = '0'] = slot.split('.')
  const type = answers['verify-type'].subjectCertificateType ?? certificateTypesOf(answers['verify-type'].subjectNature)[0] ?? 'resident-id'
  if (name === 'subject-certificate') return { certificate: type, side: 'front', targets: licenceTargets }
  const side = name.endsWith('-front') ? 'front' : name.endsWith('-back') ? 'back' : undefined
  if (!side) return undefined
  if (name.startsWith('subject-person-id')) {
    if (isIndividual(answers['verify-type'].subjectNature)) return { certificate: type, side, targets: individualTargets(type, side) }
    const idType = answers.subject.idType ?? 'resident-id'
    return { certificate: idType, side, targets: personTargets('subject', side, idType) }
  }
  if (!name.startsWith('site-person-id')) return undefined
  const person = answers.sitePersons[Number(index)]
  const idType = person?.idType ?? 'resident-id'
  return { certificate: idType, side, targets: personTargets(`sitePersons.${index}`, side, idType) }
}

const licenceTargets: ReadingTargets = {
  subjectName: ['subject.subjectName'],
  certificateNumber: ['verify-type.subjectCertificateNumber'],
  legalRepName: ['subject.legalRepName'],
  address: ['subject.certificateAddress'],
  validFrom: ['subject.certificateValidFrom'],
  validTo: ['subject.certificateValidTo'],
  longTerm: ['subject.certificateLongTerm'],
  businessScope: ['subject.businessScope'],
}

/** An individual is subject and person at once: the card is the subject's certificate. */
const individualTargets = (type: string, side: 'front' | 'back'): ReadingTargets =>
  side === 'front'
    ? {
        name: ['subject.subjectName'],
        idNumber: ['verify-type.subjectCertificateNumber'],
        address: ['subject.certificateAddress'],
        ...(isOnFront(type) ? subjectValidity : {}),
      }
    : subjectValidity

const subjectValidity: ReadingTargets = {
  validFrom: ['subject.certificateValidFrom'],
  validTo: ['subject.certificateValidTo'],
  longTerm: ['subject.certificateLongTerm'],
}

const personTargets = (root: string, side: 'front' | 'back', type: string): ReadingTargets =>
  side === 'front'
    ? { name: [`${root}.name`], idNumber: [`${root}.idNumber`], ...(isOnFront(type) ? personValidity(root) : {}) }
    : personValidity(root)

const personValidity = (root: string): ReadingTargets => ({
  validFrom: [`${root}.idValidFrom`],
  validTo: [`${root}.idValidTo`],
  longTerm: [`${root}.idLongTerm`],
})

/** Passports and travel permits say how long they are valid on the side with the portrait. */
const isOnFront = (type: string): boolean => ['passport', 'hk-mo-travel-permit', 'tw-travel-permit'].includes(type)
