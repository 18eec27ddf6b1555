/**
 * What a record decides for a filing type: the answers with the record's values in place, and the anchors that are thereby not the person's
 * to change. Source: spec B4, J6, R3 of the issue; docs/adr/0009.
 */
import { normaliseDomain } from '@domain/fields/domain-name'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { withPickedSites } from '@domain/filing/picked-sites'
import type { SubjectRecord } from '@domain/filing/record'
import { type RecordedAnswers, recordedAnswers } from '@domain/filing/recorded-answers'
import type { FilingType } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { JourneyContext } from '@domain/journey/journey-types'
import { filingTypeOf } from './filing-type-of'

export type Settled = { readonly answers: Answers; readonly anchors: ReadonlySet<Anchor> }

/** The answers as the record has them where the type says so. Applied twice it changes nothing more. */
export function settledByRecord(
  given: Answers,
  record: SubjectRecord,
  context: Pick<JourneyContext, 'filingType' | 'detection' | 'record'>,
): Settled {
  const id = filingTypeOf(given, context)
  const type = id === undefined ? undefined : filingTypes[id]
  if (type === undefined || type.record === 'none') return { answers: given, anchors: new Set() }
  const known = given.record?.subjectFilingNumber
  const own = known === undefined || known === record.filingNumber ? (given.record ?? {}) : {}
  const numbers = picksOf(type, own.siteFilingNumbers, given, record)
  const answers: Answers = {
    ...given,
    record: { ...own, subjectFilingNumber: record.filingNumber, ...(numbers === undefined ? {} : { siteFilingNumbers: [...numbers] }) },
  }
  const picked =
    numbers === undefined || type.record === 'ended' ? answers : withPickedSites(answers, record, numbers, type.record === 'edited')
  const held = recordedAnswers(record, picked.record?.siteFilingNumbers ?? [])
  const anchors = new Set<Anchor>()
  const put = overlay(anchors)
  const begun = context.filingType !== undefined && type.record !== 'edited'
  return {
    answers: {
      ...picked,
      ...(begun
        ? { 'verify-type': verifyType(picked, held, anchors) }
        : type.record === 'edited'
          ? { 'verify-type': editedType(picked, held) }
          : {}),
      ...(type.settles.includes('subject') ? { subject: put('subject', picked.subject, held.subject) } : {}),
      ...(type.settles.includes('sites') ? { sites: picked.sites.map((site, n) => put(`sites.${n}`, site, siteOf(held, n))) } : {}),
      ...(type.settles.includes('sitePersons')
        ? { sitePersons: picked.sitePersons.map((person, n) => put(`sitePersons.${n}`, person, held.sitePersons[n] ?? {})) }
        : {}),
    },
    anchors,
  }
}

/** The sites meant, as far as they are the subject's; undefined where none are picked, or nobody has picked yet. */
function picksOf(
  type: FilingType,
  given: readonly string[] | undefined,
  answers: Answers,
  record: SubjectRecord,
): readonly string[] | undefined {
  if (type.picks === 'none') return undefined
  if (type.record === 'ended' && given === undefined) return undefined
  const own = [...new Set(given ?? [])].filter((number) => record.sites.some((site) => site.filingNumber === number))
  return own.length === 0 && type.record === 'must-equal' ? onlyFitting(answers, record) : own
}

const overlay =
  (anchors: Set<Anchor>) =>
  <T extends object>(at: string, value: T, held: T): T => {
    for (const key of Object.keys(held)) anchors.add(`${at}.${key}`)
    return { ...value, ...held }
  }

/** The first site's domain is typed in the first step and compared; it is not stored twice. */
function siteOf(held: RecordedAnswers, n: number) {
  const { domains, ...site } = held.sites[n] ?? {}
  return n === 0 || domains === undefined ? site : { ...site, domains }
}

/** Begun on a subject's card: who files is known, the place down to the county is the person's own if they gave it. */
function verifyType(answers: Answers, held: RecordedAnswers, anchors: Set<Anchor>): Answers['verify-type'] {
  const given = answers['verify-type']
  for (const key of Object.keys(held['verify-type'])) anchors.add(`verify-type.${key}`)
  const sameProvince = given.region?.provinceCode === held['verify-type'].region?.provinceCode
  return { ...given, ...held['verify-type'], ...(sameProvince && given.region ? { region: given.region } : {}) }
}

/** A change starts from who is recorded and stays in the province. */
function editedType(answers: Answers, held: RecordedAnswers): Answers['verify-type'] {
  const given = answers['verify-type']
  const same = given.region?.provinceCode === held['verify-type'].region?.provinceCode
  const begun = given.subjectNature === undefined ? { ...held['verify-type'], ...given } : given
  return same ? begun : { ...begun, region: held['verify-type'].region }
}

/** The one recorded site that has the domain of the first step: nobody has to pick it. */
function onlyFitting(answers: Answers, record: SubjectRecord): readonly string[] {
  const domain = normaliseDomain(answers['verify-type'].domain ?? '')
  const fitting = domain === '' ? [] : record.sites.filter((site) => site.domains.some((one) => normaliseDomain(one) === domain))
  return fitting.length === 1 && fitting[0] ? [fitting[0].filingNumber] : []
}
