/**
 * Whose phones the ministry texts for a filing: by type from the policy, in a change by what changed, one SMS per number.
 * Source: spec B4 (SMS), K1, K6-7, K6-9.
 */

import { distinctSitePersons, isSubjectPerson, sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { normalisePhone } from '@domain/fields/phone'
import { isEndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { revocationPeople } from '@domain/lifecycle/revocation-people'
import type { Policy } from '@domain/policies/policy'
import type { Answers } from './answers'
import { changedAnchors } from './changes'
import type { SubjectRecord } from './record'
import type { ResponsiblePerson } from './responsible-person'

/** `index` is the site whose person it is; 0 for the subject's. */
export type SmsPerson = {
  readonly person: 'subject' | 'site'
  readonly index: number
  readonly who: ResponsiblePerson
  readonly phone: string
}

/** The people texted, in the policy's order; empty where the policy texts nobody. `record` is the one the order stands under. */
export function smsPersonsOf(
  type: FilingTypeId,
  answers: Answers,
  record: SubjectRecord | undefined,
  policy: Pick<Policy, 'smsTargets' | 'smsProvinces'>,
): SmsPerson[] {
  const kinds = smsKindsOf(type, answers, policy)
  const all = isEndingType(type)
    ? ending(type, answers, record, kinds)
    : kinds.flatMap((person) => building(person, answers, type === 'change-filing' ? record : undefined))
  const known = all.flatMap(({ who, ...one }) => (who.phone ? [{ ...one, who, phone: who.phone }] : []))
  return known.filter(({ phone }, i) => known.findIndex((other) => normalisePhone(other.phone) === normalisePhone(phone)) === i)
}

/** Whose phones the policy names for a type; nobody's where the province does not verify by SMS (policy 2018). */
export function smsKindsOf(
  type: FilingTypeId,
  answers: Pick<Answers, 'verify-type'>,
  { smsTargets, smsProvinces }: Pick<Policy, 'smsTargets' | 'smsProvinces'>,
): readonly ('subject' | 'site')[] {
  const province = answers['verify-type'].region?.provinceCode
  return smsProvinces !== undefined && !smsProvinces.includes(province ?? '') ? [] : (smsTargets[type] ?? [])
}

type Candidate = Omit<SmsPerson, 'phone'>

function ending(
  type: Parameters<typeof revocationPeople>[0],
  answers: Answers,
  record: SubjectRecord | undefined,
  kinds: readonly string[],
): Candidate[] {
  if (record === undefined || kinds.length === 0) return []
  return revocationPeople(type, answers, record).map(({ person, index, who: { name, idType, idNumber, phone } }) => ({
    person,
    index,
    who: { name, idType, idNumber, phone },
  }))
}

/** In a change: a subject or subject-person field → the subject person; a site or site-person field → the site person, by the new number. */
function building(person: 'subject' | 'site', answers: Answers, edited: SubjectRecord | undefined): Candidate[] {
  const changed = edited && changedAnchors(answers, edited)
  if (person === 'subject') {
    const touched = changed === undefined || changed.some(({ part }) => part === 'subject' || part === 'subject-person')
    return touched ? [{ person, index: 0, who: subjectPersonOf(answers) }] : []
  }
  const personEdited = changed?.some(({ part }) => part === 'subject-person') === true
  return distinctSitePersons(answers)
    .filter(
      (n) =>
        changed === undefined ||
        changed.some((one) => one.n !== undefined && sitesOf(answers, n).includes(one.n)) ||
        (personEdited && sitesOf(answers, n).some((m) => isSubjectPerson(answers, m))),
    )
    .map((index) => ({ person, index, who: sitePersonOf(answers, index) }))
}

/** The sites one person answers for. */
const sitesOf = (answers: Answers, n: number): number[] => {
  const own = sitePersonOf(answers, n)
  return answers.sites
    .map((_, m) => m)
    .filter((m) => m === n || (own.idNumber !== undefined && sitePersonOf(answers, m).idNumber === own.idNumber))
}
