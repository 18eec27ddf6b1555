/** Facts about the people of a filing: who is the legal representative, how many sides their certificates have, how old they are. */
import { ageOn } from '@domain/certificates/calendar-day'
import { isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import { normaliseNumber } from '@domain/certificates/check-number'
import { factsOfIdNumber, type IdNumberFacts } from '@domain/certificates/resident-id-number'
import type { Answers } from '@domain/filing/answers'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'

/** Whether somebody is the unit's legal representative: by number where both are known, else by name. Undefined while a name is missing. */
export function isLegalRep(person: ResponsiblePerson, { subject }: Answers): boolean | undefined {
  if (!person.name || !subject.legalRepName) return undefined
  if (person.name.trim() !== subject.legalRepName.trim()) return false
  const own = normaliseNumber(person.idType, person.idNumber ?? '')
  const theirs = normaliseNumber(subject.legalRepIdType, subject.legalRepIdNumber ?? '')
  return own === '' || theirs === '' || own === theirs
}

/** Whether a certificate has to be photographed from both sides; undefined while its type is not chosen. */
export const hasTwoSides = (type: string | undefined): boolean | undefined =>
  isCertificateType(type) ? certificates[type].sides.length > 1 : undefined

/** What a person's ID number tells: birth date, sex, place of issue; undefined for passports and numbers that cannot be right. */
export const idFacts = (person: ResponsiblePerson): IdNumberFacts | undefined =>
  person.idType === 'passport' ? undefined : factsOfIdNumber(normaliseNumber(person.idType, person.idNumber ?? ''))

/** Full years on a day (YYYY-MM-DD); undefined where the number does not tell. */
export function ageOf(person: ResponsiblePerson, today: string): number | undefined {
  const birthDate = idFacts(person)?.birthDate
  return birthDate === undefined ? undefined : ageOn(birthDate, today)
}
