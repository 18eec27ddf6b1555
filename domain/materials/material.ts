/** A paper a filing can need: what it is, how to photograph it, for whom. Which filing needs it follows from facts and rules. Source: spec B5. */
import type { Scope } from '@domain/facts/scope'
import type { When } from '@domain/facts/when'
import type { MaterialLevel } from '@domain/journey/journey-types'
import type { Policy } from '@domain/policies/policy'
import type { MaterialLook } from './look'

export type MaterialSpec = {
  /** Kebab-case, the slot of its picture. */
  readonly id: string
  readonly name: string
  /** Why it exists, when no rule says it better. */
  readonly why: string
  readonly tips: readonly string[]
  /** A letter the server fills in from the answers. */
  readonly template?: true
  readonly media?: 'video'
  /** Which example is drawn beside it, where it does not follow: letters, films and plain sheets need not say. */
  readonly looks?: MaterialLook
  /** Papers that must not be old ask for their date. */
  readonly dated?: { readonly label: '签署日期' | '开具日期'; readonly maxAgeDays: (policy: Policy) => number }
  /** A demand counts only when one of these holds, whoever makes it (B5: types in whose column there is a dash). */
  readonly only?: readonly When[]
  /** How many to print and sign; one unless said. */
  readonly copies?: (scope: Scope) => number
  /** A sentence to copy by hand onto the paper. */
  readonly pledge?: (scope: Scope) => string | undefined
  /** `site-person`: one per different site person; `site`: one per site. */
  readonly per?: 'site-person' | 'site'
  /** It may be added so many times, whether or not a rule asks for it; the first slot is the bare id, the next `id.1`. */
  readonly most?: number
  /** Whose paper it is, shown beside the name. */
  readonly whose?: (scope: Scope, n: number) => string | undefined
  /** Asked by nation-wide rules, the same in every province; provinces add theirs by rules. */
  readonly needed?: readonly { readonly when: When; readonly level: MaterialLevel; readonly why?: string }[]
}

export { type MaterialId, materialIds } from './registry'
