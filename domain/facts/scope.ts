/** What rules, fields and papers are judged against: the answers, what is known beside them, and the facts that follow. */
import { siteRegistrarIsOwn } from '@domain/detection/site-inquiry'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { type ChangedAnchor, changedAnchors } from '@domain/filing/changes'
import type { SubjectRecord } from '@domain/filing/record'
import { type RecordedAnswers, recordedAnswers } from '@domain/filing/recorded-answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { FilingType } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { RuleValue } from '@domain/provinces/province-rules'
import { changeFacts } from './change-facts'
import type { Facts } from './facts'
import { filingTypeOf, isFresh, recordFor } from './filing-type-of'
import { hasTwoSides, isLegalRep } from './people-facts'
import { firstSiteOfPerson, isSubjectPerson, sitePersonOf, subjectPersonOf } from './persons'
import { settledByRecord } from './settled'
import { approvalsOf, siteDomains } from './sites'

export type Scope = {
  readonly answers: Answers
  readonly context: JourneyContext
  /** Facts of the order and its first site. */
  readonly facts: Facts
  /** YYYY-MM-DD in China. */
  readonly today: string
  readonly type: FilingType | undefined
  /** The record the type stands under. */
  readonly record: SubjectRecord | undefined
  /** Anchors whose value the record decides. */
  readonly settled: ReadonlySet<Anchor>
  /** Where a record is edited: what is recorded, as answers, and what differs from it. */
  readonly edits: { readonly recorded: RecordedAnswers; readonly changes: readonly ChangedAnchor[] } | undefined
}

/** Builds the scope; `n` chooses the site the site facts are about. */
export function scopeOf(answers: Answers, given: JourneyContext, n = 0): Scope {
  const context = withoutStaleDetection(answers, given)
  const id = filingTypeOf(answers, context)
  const type = id === undefined ? undefined : filingTypes[id]
  const record = recordFor(answers, context)
  const settled = record === undefined ? nothing : settledByRecord(answers, record, context).anchors
  const edits = record === undefined || type?.record !== 'edited' ? undefined : editsOf(answers, record)
  const base = { answers, context, today: context.now.slice(0, 10), type, record, settled, edits }
  return { ...base, facts: factsOf(base, n) }
}

const editsOf = (answers: Answers, record: SubjectRecord): NonNullable<Scope['edits']> => ({
  recorded: recordedAnswers(record, answers.record?.siteFilingNumbers ?? []),
  changes: changedAnchors(answers, record),
})

const nothing: ReadonlySet<Anchor> = new Set()

/** A look-up made for other answers says nothing about these. */
function withoutStaleDetection(answers: Answers, context: JourneyContext): JourneyContext {
  if (context.detection === undefined || isFresh(answers, context)) return context
  const { detection: _stale, ...rest } = context
  return rest
}

/** The same scope looked at from the n-th site. */
export function atSite(scope: Scope, n: number): Scope {
  const seen = sitesSeen.get(scope) ?? new Map<number, Scope>()
  sitesSeen.set(scope, seen)
  const at = seen.get(n) ?? { ...scope, facts: factsOf(scope, n) }
  seen.set(n, at)
  return at
}

/** Every rule and paper looks at the same sites: their facts are derived once. */
const sitesSeen = new WeakMap<Scope, Map<number, Scope>>()

/** The province's rules, if they are those of the province chosen. */
export function ruleOf({ answers, context }: Pick<Scope, 'answers' | 'context'>, key: string): RuleValue | undefined {
  const { province } = context
  if (province === undefined || province.code !== answers['verify-type'].region?.provinceCode) return undefined
  return province.rules[key]
}

function factsOf({ answers, context, type, record, edits }: Omit<Scope, 'facts'>, n: number): Facts {
  const verify = answers['verify-type']
  const individual = isIndividual(verify.subjectNature)
  const sitePerson = sitePersonOf(answers, n)
  const approvals = answers.sites[n]?.preApprovalTypes
  const inFirstStep = type?.steps.includes('verify-type') !== false
  return {
    filingType: type?.id,
    recordRole: type?.record,
    subjectHere: record?.here,
    sitesPicked: type === undefined || type.picks === 'none' ? undefined : (answers.record?.siteFilingNumbers ?? []).length > 0,
    siteInFirstStep: inFirstStep,
    addressAskedWithSite: n > 0 || !inFirstStep,
    ...changeFacts(answers, record, edits?.changes, n),
    isIndividual: individual,
    policyVersion: context.policy.version,
    province: verify.region?.provinceCode,
    subjectPersonIsLegalRep: individual === true ? undefined : isLegalRep(answers.subject, answers),
    subjectPersonIdHasTwoSides: hasTwoSides(subjectPersonOf(answers).idType),
    emergencyPhoneDemanded: emergencyPhoneDemanded(answers, context, individual),
    landlineDemanded: landlineDemanded(context, individual, verify.region?.provinceCode),
    investorAsked: verify.region === undefined ? undefined : provincesAskingInvestor.includes(verify.region.provinceCode),
    certificateIsLongTerm: answers.subject.certificateLongTerm,
    registrarIsOwn:
      n === 0 && inFirstStep
        ? firstRegistrarIsOwn(answers, context)
        : siteRegistrarIsOwn(answers, n, context.siteChecks ?? [], type?.record === 'edited' ? record : undefined),
    isFirstSite: n === 0,
    sitePersonIsSubjectPerson: individual === undefined ? undefined : isSubjectPerson(answers, n),
    sitePersonIsLegalRep: individual === true ? undefined : isLegalRep(sitePerson, answers),
    sitePersonIdHasTwoSides: hasTwoSides(sitePerson.idType),
    sitePersonIsEarlier: firstSiteOfPerson(answers, n) !== n,
    siteNeedsApproval: approvals === undefined ? undefined : approvalsOf(answers, n).length > 0,
  }
}

/** Of the first step's domain, and of further domains of its site where there are any. */
function firstRegistrarIsOwn(answers: Answers, { detection, siteChecks = [] }: JourneyContext): boolean | undefined {
  const own = detection?.registrarIsOwn
  const others = siteDomains(answers, 0).length > 1 ? siteRegistrarIsOwn(answers, 0, siteChecks) : own
  return own === false || others === false ? false : others === undefined ? undefined : own
}

/** 北京 广西 山东 甘肃 宁夏 福建 云南 still have the field in their rules. Source: spec C2. */
const provincesAskingInvestor = ['110000', '450000', '370000', '620000', '640000', '350000', '530000']

/** Units under the policy of 2018, and individuals in 天津, whose help of 2018 asks them for a real one. Source: spec C3, K1. */
function landlineDemanded({ policy }: JourneyContext, individual: boolean | undefined, province: string | undefined): boolean | undefined {
  if (policy.version !== '2018') return false
  if (individual !== true) return individual === undefined ? undefined : true
  return province === undefined ? undefined : province === '120000'
}

/** A province that counts different numbers, or says so, needs the emergency number. Source: spec C3, J1. */
function emergencyPhoneDemanded(answers: Answers, context: JourneyContext, individual: boolean | undefined): boolean | undefined {
  if (individual === undefined || context.province === undefined) return undefined
  const rule = ruleOf({ answers, context }, individual ? 'distinctPhoneRuleIndividual' : 'distinctPhoneRuleUnit')
  return rule !== undefined && rule.value !== null
}
