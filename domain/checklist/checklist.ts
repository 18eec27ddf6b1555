/**
 * 备案前看一看: what a filing of this type will ask for in this province of this kind of subject, reckoned by the very engine that runs the
 * filing, on a filing nobody has begun. Source: spec A38, B3–B5, K1 (help).
 */
import { scopeOf } from '@domain/facts/scope'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { settle } from '@domain/journey/settle'
import { requirementsOf } from '@domain/materials/requirements'
import { steps } from '@domain/steps/registry'
import { type ProvinceLine, provinceLines } from './province-lines'
import { situations } from './situations'
import { contextOf, type Supposed, type Supposition, supposedFiling } from './supposed-filing'

export type ChecklistSituation = { readonly id: string; readonly says: string; readonly papers: readonly MaterialRequirement[] }

export type Checklist = {
  readonly filingType: FilingTypeId
  readonly steps: readonly { id: string; title: string; minutes: number }[]
  /** What everybody is asked for. */
  readonly papers: readonly MaterialRequirement[]
  /** What is added, or becomes required, in a situation; only situations that add something. */
  readonly situations: readonly ChecklistSituation[]
  readonly lines: readonly ProvinceLine[]
  /** Rules of the province we have no record of. */
  readonly unknownRules: number
  readonly days: {
    /** Workdays of the provider's review; absent where there is none. */
    readonly review?: { min: number; max: number }
    /** Hours to answer the ministry's SMS; absent where nobody is texted. */
    readonly smsHours?: number
    readonly authorityMaxWorkdays: number
    /** The provider's experience with this province, in natural days. */
    readonly usual?: { min: number; max: number; source: string; asOf: string }
  }
  /** Whose phones the ministry texts. */
  readonly phones: readonly ('subject' | 'site')[]
}

/** The checklist; pure. Papers of a situation are those that the simple filing lacks or does not require. */
export function checklistOf(given: Supposition): Checklist {
  const { filingType, provinceRules, nature, policy } = given
  const type = filingTypes[filingType]
  const simple = supposedFiling(given)
  const papers = papersOf(given, simple)
  // Under a policy with a pilot nobody is texted outside its provinces (K1).
  const piloted = policy.smsProvinces === undefined || policy.smsProvinces.includes(provinceRules.code)
  const phones = piloted ? (policy.smsTargets[filingType] ?? []) : []
  return {
    filingType,
    steps: type.steps.map((id) => steps[id]).map(({ id, title, minutes }) => ({ id, title, minutes })),
    papers,
    situations: situations
      .filter(({ applies }) => applies(given))
      .map(({ id, says, suppose }) => ({ id, says, papers: beyond(papers, papersOf(given, suppose(simple, given))) }))
      .filter((situation) => situation.papers.length > 0),
    lines: provinceLines(provinceRules, nature),
    unknownRules: provinceRules.unknownRules,
    days: {
      ...(type.review ? { review: policy.initialReviewWorkdays } : {}),
      ...(phones.length > 0 ? { smsHours: policy.smsVerifyHours } : {}),
      authorityMaxWorkdays: policy.authorityMaxWorkdays,
      ...(provinceRules.estimatedAuthorityDays ? { usual: provinceRules.estimatedAuthorityDays } : {}),
    },
    phones,
  }
}

/** The same reckoning as in the filing, without its problems and fields: those are nobody's yet. */
function papersOf(given: Supposition, supposed: Supposed): readonly MaterialRequirement[] {
  if (!filingTypes[given.filingType].steps.includes('materials')) return []
  const context = contextOf(given, supposed)
  const requirements = requirementsOf(scopeOf(settle(supposed.answers, context), context))
  return requirements.filter((paper, at) => requirements.findIndex(({ material }) => material === paper.material) === at)
}

/** What the second list has more than the first, or asks for more strictly. */
const beyond = (simple: readonly MaterialRequirement[], more: readonly MaterialRequirement[]) =>
  more.filter((paper) => {
    const before = simple.find(({ material }) => material === paper.material)
    return before === undefined || (before.level !== 'required' && paper.level === 'required')
  })
