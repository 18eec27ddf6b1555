/** Who is responsible for what: people as the rules see them, whichever page they were entered on. Source: spec C3, K1. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { Answers } from '@domain/filing/answers'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'
import { isIndividual } from '@domain/filing/subject-natures'

/** The subject's responsible person; for an individual that is the subject, with the certificate of the first step. */
export function subjectPersonOf(answers: Answers): ResponsiblePerson {
  const { subject } = answers
  if (isIndividual(answers['verify-type'].subjectNature) !== true) return subject
  return {
    ...subject,
    name: subject.subjectName,
    idType: answers['verify-type'].subjectCertificateType,
    idNumber: answers['verify-type'].subjectCertificateNumber,
    idValidFrom: subject.certificateValidFrom,
    idValidTo: subject.certificateValidTo,
    idLongTerm: subject.certificateLongTerm,
  }
}

/** True when the n-th site has no responsible person of its own: individuals, and 同主体负责人. */
export const isSubjectPerson = (answers: Answers, n: number): boolean =>
  isIndividual(answers['verify-type'].subjectNature) === true || answers.sitePersons[n]?.sameAsSubjectPerson === true

/** The n-th site's responsible person. */
export const sitePersonOf = (answers: Answers, n: number): ResponsiblePerson =>
  isSubjectPerson(answers, n) ? subjectPersonOf(answers) : (answers.sitePersons[n] ?? {})

/** Two entries mean one person when the certificate numbers agree. */
export function samePerson(a: ResponsiblePerson, b: ResponsiblePerson): boolean {
  const numberOf = (person: ResponsiblePerson) => normaliseNumber(person.idType, person.idNumber ?? '')
  return numberOf(a) !== '' && numberOf(a) === numberOf(b)
}

/** The first site whose responsible person is the n-th site's; n itself when nobody earlier is. */
export function firstSiteOfPerson(answers: Answers, n: number): number {
  const person = sitePersonOf(answers, n)
  for (let i = 0; i < n; i += 1) {
    if (isSubjectPerson(answers, i) && isSubjectPerson(answers, n)) return i
    if (samePerson(sitePersonOf(answers, i), person)) return i
  }
  return n
}

/**
 * One index per different site person, in order: who has to pass the video check, whose papers are asked for. A change that edits no site has
 * one, of the first site filed (J4).
 */
export const distinctSitePersons = (answers: Answers): number[] =>
  answers.sites.length === 0 ? [0] : answers.sites.map((_, n) => n).filter((n) => firstSiteOfPerson(answers, n) === n)
