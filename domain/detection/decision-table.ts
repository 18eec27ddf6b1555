/**
 * From the authority's and our own records to a filing type: the first row that fits decides. The order is the precedence of K6-10;
 * an empty column means any value. The last row fits everything, so every combination has exactly one outcome. Source: spec E with K3, K6-10.
 */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { DetectionFacts } from './detection-types'
import type { FactId } from './fact-lines'

type Known<F extends keyof DetectionFacts> = NonNullable<DetectionFacts[F]>
export type RecordFacts = {
  subject: Known<'subjectAtAuthority'>
  here: Known<'subjectHere'>
  domain: Known<'domainAtAuthority'>
  access: boolean
  /** Whether the subject's province lets a hollow subject add a site (B2-28). */
  hollowAllowed: boolean
}
export type BlockCode =
  | 'subject-conflict'
  | 'domain-conflict'
  | 'subject-in-other-account'
  | 'domain-filed-by-other'
  | 'already-here'
  | 'shell-subject'
  | 'duplicate-numbers'
  | 'records-differ'

type Row = {
  /** Number of the row in spec E, or K3. */
  row: string
  subject?: readonly RecordFacts['subject'][]
  here?: readonly RecordFacts['here'][]
  domain?: readonly RecordFacts['domain'][]
  access?: boolean
  hollowAllowed?: boolean
  outcome: { type: FilingTypeId } | { block: BlockCode }
  decidedBy: readonly [FactId, FactId]
}

const numbered = ['number', 'several'] as const
const f1f2: readonly [FactId, FactId] = ['subject-at-authority', 'subject-here']
const f1f3: readonly [FactId, FactId] = ['subject-at-authority', 'domain-at-authority']
const f3f4: readonly [FactId, FactId] = ['domain-at-authority', 'access-here']

export const decisionTable: readonly Row[] = [
  { row: '13', subject: ['in-flight'], outcome: { block: 'subject-conflict' }, decidedBy: f1f3 },
  { row: '3, K3', domain: ['in-flight'], outcome: { block: 'domain-conflict' }, decidedBy: f1f3 },
  {
    row: '10',
    subject: ['number', 'several', 'hollow'],
    here: ['other-account'],
    outcome: { block: 'subject-in-other-account' },
    decidedBy: f1f2,
  },
  {
    row: '2',
    subject: ['none'],
    here: ['none', 'this-account'],
    domain: ['other-subject'],
    outcome: { block: 'domain-filed-by-other' },
    decidedBy: f1f3,
  },
  {
    row: '6, K3',
    subject: ['number', 'several', 'hollow'],
    domain: ['other-subject'],
    outcome: { block: 'domain-filed-by-other' },
    decidedBy: f1f3,
  },
  { row: 'K6-10', subject: ['hollow'], domain: ['same-subject'], outcome: { block: 'subject-conflict' }, decidedBy: f1f3 },
  { row: '9, K3', subject: numbered, domain: ['same-subject'], access: true, outcome: { block: 'already-here' }, decidedBy: f3f4 },
  {
    row: '11',
    subject: ['hollow'],
    here: ['none'],
    domain: ['unfiled'],
    hollowAllowed: true,
    outcome: { type: 'add-site-no-subject' },
    decidedBy: f1f3,
  },
  {
    row: 'K3',
    subject: ['hollow'],
    here: ['this-account'],
    domain: ['unfiled'],
    hollowAllowed: true,
    outcome: { type: 'add-site' },
    decidedBy: f1f3,
  },
  { row: '11', subject: ['hollow'], domain: ['unfiled'], outcome: { block: 'shell-subject' }, decidedBy: f1f3 },
  { row: '1', subject: ['none'], here: ['none'], domain: ['unfiled'], outcome: { type: 'initial' }, decidedBy: f1f3 },
  { row: '4', subject: numbered, here: ['none'], domain: ['unfiled'], outcome: { type: 'add-site-no-subject' }, decidedBy: f1f2 },
  { row: '5', subject: numbered, here: ['none'], domain: ['same-subject'], access: false, outcome: { type: 'access' }, decidedBy: f3f4 },
  {
    row: '7',
    subject: numbered,
    here: ['this-account'],
    domain: ['unfiled'],
    outcome: { type: 'add-site' },
    decidedBy: ['subject-here', 'domain-at-authority'],
  },
  {
    row: '8',
    subject: numbered,
    here: ['this-account'],
    domain: ['same-subject'],
    access: false,
    outcome: { type: 'access' },
    decidedBy: f3f4,
  },
  { row: 'K3', outcome: { block: 'records-differ' }, decidedBy: f1f2 },
]

const fits = <T>(wanted: readonly T[] | undefined, value: T): boolean => wanted === undefined || wanted.includes(value)

/** The row that decides. There always is one. */
export function decide(facts: RecordFacts): Row {
  const found = decisionTable.find(
    (row) =>
      fits(row.subject, facts.subject) &&
      fits(row.here, facts.here) &&
      fits(row.domain, facts.domain) &&
      (row.access === undefined || row.access === facts.access) &&
      (row.hollowAllowed === undefined || row.hollowAllowed === facts.hollowAllowed),
  )
  return found ?? (decisionTable.at(-1) as Row)
}
