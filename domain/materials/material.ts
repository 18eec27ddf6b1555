/** A paper a filing can need: what it is, how to photograph it, for whom. Which filing needs it follows from facts and rules. Source: spec B5. */
import type { Scope } from '@domain/facts/scope'
import type { When } from '@domain/facts/when'
import type { MaterialLevel } from '@domain/journey/journey-types'
import type { Policy } from '@domain/policies/policy'

export const materialIds = [
  'subject-certificate',
  'subject-person-id-front',
  'subject-person-id-back',
  'site-person-id-front',
  'site-person-id-back',
  'legal-rep-authorization',
  'subject-person-authorization',
  'site-person-authorization',
  'commitment-letter',
  'responsibility-notice',
  'commitment-video',
  'finance-commitment-letter',
  'fingerprinted-id-copy',
  'residence-proof',
  'minor-proof',
  'lawyer-qualification',
  'domain-real-name-proof',
  'pre-approval-doc',
  'no-training-letter',
  'construction-plan',
  'other-materials',
] as const
export type MaterialId = (typeof materialIds)[number]

export type MaterialSpec = {
  readonly id: MaterialId
  readonly name: string
  /** Why it exists, when no rule says it better. */
  readonly why: string
  readonly tips: readonly string[]
  /** A letter the server fills in from the answers. */
  readonly template?: true
  readonly media?: 'video'
  /** Papers that must not be old ask for their date. */
  readonly dated?: { readonly label: '签署日期' | '开具日期'; readonly maxAgeDays: (policy: Policy) => number }
  /** `site-person`: one per different site person; `site`: one per site. */
  readonly per?: 'site-person' | 'site'
  /** Whose paper it is, shown beside the name. */
  readonly whose?: (scope: Scope, n: number) => string | undefined
  /** Asked by nation-wide rules, the same in every province; provinces add theirs by rules. */
  readonly needed?: readonly { readonly when: When; readonly level: MaterialLevel; readonly why?: string }[]
}
