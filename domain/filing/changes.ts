/** What a filing that edits a record changes, anchor by anchor. Materials, the video and the phones follow from it. Source: spec A5, K1, K6-8, K6-9. */

import type { Anchor } from './anchor'
import { valueAt } from './anchor'
import type { Answers } from './answers'
import type { SubjectRecord } from './record'
import { recordedAnswers } from './recorded-answers'

export type ChangedPart = 'subject' | 'subject-person' | 'site' | 'site-person'
export type ChangedAnchor = {
  readonly anchor: Anchor
  readonly part: ChangedPart
  readonly n?: number
  readonly before: unknown
  readonly after: unknown
}

const personKeys = [
  'name',
  'idType',
  'idNumber',
  'phone',
  'emergencyPhone',
  'emergencyContactName',
  'emergencyContactRelation',
  'officePhone',
  'email',
]
const subjectKeys = [
  'subjectName',
  'certificateAddress',
  'legalRepName',
  'legalRepIdType',
  'legalRepIdNumber',
  'investorOrSupervisor',
  'businessScope',
  'contactAddress',
  'subjectRemark',
]
const siteKeys = [
  'siteName',
  'domains',
  'resources',
  'homeUrls',
  'moreDomains',
  'moreResources',
  'serviceContent',
  'preApprovalTypes',
  'preApprovalNumber',
  'languages',
  'siteRemark',
]
const verifyKeys = ['subjectNature', 'subjectCertificateType', 'subjectCertificateNumber']

/**
 * The anchors whose value differs from the record; a value the record does not hold counts once it is given, except the default 以上都不涉及.
 * @param record the subject as the authority holds it
 */
export function changedAnchors(answers: Answers, record: SubjectRecord): ChangedAnchor[] {
  const numbers = answers.record?.siteFilingNumbers ?? []
  const before: Answers = { ...answers, ...recordedAnswers(record, numbers) }
  const differs = (part: ChangedPart, at: string, keys: readonly string[], n?: number): ChangedAnchor[] =>
    keys.flatMap((key) => {
      const anchor = `${at}.${key}`
      const [was, is] = [valueAt(before, anchor), valueAt(answers, anchor)]
      if (equal(was, is) || (was === undefined && isNothing(is))) return []
      return [{ anchor, part, before: was, after: is, ...(n === undefined ? {} : { n }) }]
    })
  return [
    ...differs('subject', 'verify-type', verifyKeys),
    ...differs('subject', 'subject', subjectKeys),
    ...differs('subject-person', 'subject', personKeys),
    ...numbers.flatMap((_, n) => [
      ...differs('site', `sites.${n}`, siteKeys, n),
      ...differs(
        'site-person',
        `sitePersons.${n}`,
        ['sameAsSubjectPerson', ...(answers.sitePersons[n]?.sameAsSubjectPerson ? [] : personKeys)],
        n,
      ),
    ]),
  ]
}

const plain = (value: unknown): string =>
  JSON.stringify(typeof value === 'string' ? value.normalize('NFKC').trim() : Array.isArray(value) ? [...value] : (value ?? null))
const equal = (a: unknown, b: unknown): boolean => plain(a) === plain(b)

/** Nothing said beyond what the record says anyway. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && (value.length === 0 || value.join() === 'none'))
