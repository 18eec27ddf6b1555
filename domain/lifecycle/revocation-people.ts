/** Whom an ending concerns: the sites that end, and each responsible person who has to agree, once. Source: spec B4, K6-7. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { Answers } from '@domain/filing/answers'
import type { RecordedPerson, SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { EndingType } from '@domain/filing-types/ending-types'

/** `index` is the place among the ended sites; 0 for the subject's person. */
export type RevocationPerson = { person: 'subject' | 'site'; index: number; who: RecordedPerson }

/** The sites that end: all of them with the subject, else those picked that are accessed here. */
export function endedSites(type: EndingType, answers: Answers, record: SubjectRecord): SiteRecord[] {
  if (type === 'deregister-subject') return record.sites
  const picked = answers.record?.siteFilingNumbers ?? []
  return record.sites.filter((site) => site.accessedHere && picked.includes(site.filingNumber))
}

/**
 * Each distinct responsible person once: the subject's when the subject ends, else the persons of the sites. Two entries are one person when
 * their certificate or their phone is the same.
 */
export function revocationPeople(type: EndingType, answers: Answers, record: SubjectRecord): RevocationPerson[] {
  const all: RevocationPerson[] =
    type === 'deregister-subject'
      ? present(record.person).map((who) => ({ person: 'subject', index: 0, who }))
      : endedSites(type, answers, record).flatMap(({ person }, index) =>
          present(person ?? record.person).map((who) => ({ person: 'site' as const, index, who })),
        )
  return all.filter(({ who }, n) => all.findIndex((other) => samePerson(other.who, who)) === n)
}

const present = (person: RecordedPerson | null | undefined): RecordedPerson[] => (person ? [person] : [])

const samePerson = (a: RecordedPerson, b: RecordedPerson): boolean =>
  a.phone === b.phone || (a.idType === b.idType && normaliseNumber(a.idType, a.idNumber) === normaliseNumber(b.idType, b.idNumber))
