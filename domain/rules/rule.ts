/**
 * What a rule is: the law said to the person before the authority says it. A province's rule reads its value from the province's rows;
 * a value that is absent or of a shape we do not know gives no finding, and no green tick either. Source: spec D, K5, K6.
 */
import type { Scope } from '@domain/facts/scope'
import { ruleOf } from '@domain/facts/scope'
import { matches, type When } from '@domain/facts/when'
import type { Anchor } from '@domain/filing/anchor'
import type { MaterialLevel } from '@domain/journey/journey-types'
import type { Problem, Severity } from '@domain/journey/problem'
import type { MaterialId } from '@domain/materials/material'
import type { RuleValue } from '@domain/provinces/province-rules'
import type * as z from '@domain/zod'
import { inOurSpelling } from './spelling'

/** One thing a rule finds. `id` tells findings of one rule apart; the words are shown as they are. */
export type Finding = {
  readonly id?: string
  readonly anchors: readonly [Anchor, ...Anchor[]]
  /** A `note` is only information; everything else is a risk to acknowledge. */
  readonly severity?: Exclude<Severity, 'rejects'>
  readonly says: string
  readonly wayOut?: string
  /** Nothing was answered yet: shown quietly until the person has been there. */
  readonly missing?: boolean
}

/** A paper a rule asks for; `site` for papers of one site's person. */
export type Demand = {
  readonly material: MaterialId
  readonly level: MaterialLevel
  readonly why: string
  readonly tips?: readonly string[]
  readonly site?: number
  /** The paper may be at most so old here, where that differs from the policy's. */
  readonly maxAgeDays?: number
  /** It says how the paper has to look; whether the paper is needed is said by others. */
  readonly onlyTips?: true
  readonly rule?: Provenance
}
export type Provenance = { readonly source: string; readonly asOf?: string }

export type Rule = {
  readonly key: string
  readonly problems: (scope: Scope) => readonly Problem[]
  readonly demands: (scope: Scope) => readonly Demand[]
  /** Whether a province's value has the shape this rule reads; absent on nation-wide rules. */
  readonly understands?: (value: unknown) => boolean
  /** A province's value as a sentence a person understands; undefined when it has not the shape. */
  readonly describe?: (value: unknown) => string | undefined
}

/** What the values of a province's rule are for. `rule`: it is read; `shown`: it informs and demands nothing; `archived`: kept, with the reason. */
export type KeyUse =
  | { readonly label: string; readonly use: 'rule' | 'shown'; readonly reason?: undefined }
  | { readonly label: string; readonly use: 'archived'; readonly reason: string }

export type KeyedRule<K extends string = string> = Rule & { readonly key: K; readonly kind: KeyUse }

type ProvinceRule<K extends string, S extends z.ZodMiniType> = {
  readonly key: K
  /** The kind of rule in words, for lists. */
  readonly label: string
  /** `rule` unless said. */
  readonly use?: 'shown' | 'archived'
  /** Why it is archived. */
  readonly reason?: string
  /** Shape of the values we understand. */
  readonly value: S
  /** The value in words, for lists of what a province wants and for what has changed. */
  readonly words: (value: z.output<S>) => string
  readonly when?: When
  readonly find?: (value: z.output<S>, scope: Scope) => readonly Finding[]
  readonly demand?: (value: z.output<S>, scope: Scope) => readonly Omit<Demand, 'rule'>[]
}

/** Labels of the kinds by key, filled as the rules are declared: a rule that speaks about others cannot import the register it stands in. */
const labels = new Map<string, string>()
export const labelOfKind = (key: string): string | undefined => labels.get(key)

const kindOf = ({ label, use, reason = '' }: Pick<ProvinceRule<string, z.ZodMiniType>, 'label' | 'use' | 'reason'>): KeyUse =>
  use === 'archived' ? { label, use, reason } : { label, use: use ?? 'rule' }

/** A rule whose value differs by province. */
export function provinceRule<const K extends string, S extends z.ZodMiniType>(spec: ProvinceRule<K, S>): KeyedRule<K> {
  labels.set(spec.key, spec.label)
  // a province's rows do not change while somebody types: each is read once
  const known = new WeakMap<RuleValue, { value: z.output<S>; rule: Provenance } | 'not understood'>()
  const understood = (entry: RuleValue) => {
    const before = known.get(entry)
    if (before !== undefined) return before
    const parsed = spec.value.safeParse(inOurSpelling(entry.value))
    const rule = { source: entry.source, ...(entry.asOf === undefined ? {} : { asOf: entry.asOf }) }
    const now = parsed.success ? { value: parsed.data, rule } : 'not understood'
    known.set(entry, now)
    return now
  }
  const read = (scope: Scope) => {
    const entry = ruleOf(scope, spec.key)
    if (entry === undefined || matches(spec.when, scope.facts) !== true) return undefined
    const found = understood(entry)
    return found === 'not understood' ? undefined : found
  }
  return {
    key: spec.key,
    kind: kindOf(spec),
    understands: (value) => spec.value.safeParse(inOurSpelling(value)).success,
    describe: (value) => {
      const parsed = spec.value.safeParse(inOurSpelling(value))
      return parsed.success ? spec.words(parsed.data) : undefined
    },
    problems: (scope) => {
      const known = read(scope)
      return known === undefined ? [] : (spec.find?.(known.value, scope) ?? []).map((finding) => problem(spec.key, finding, known.rule))
    },
    demands: (scope) => {
      const known = read(scope)
      return known === undefined ? [] : (spec.demand?.(known.value, scope) ?? []).map((demand) => ({ ...demand, rule: known.rule }))
    },
  }
}

type NationalRule = {
  readonly key: string
  readonly rule: Provenance
  readonly when?: When
  readonly find?: (scope: Scope) => readonly Finding[]
  readonly demand?: (scope: Scope) => readonly Omit<Demand, 'rule'>[]
}

/** A rule that is the same everywhere, with its own source and date. */
export const nationalRule = (spec: NationalRule): Rule => ({
  key: spec.key,
  problems: (scope) =>
    matches(spec.when, scope.facts) === true ? (spec.find?.(scope) ?? []).map((finding) => problem(spec.key, finding, spec.rule)) : [],
  demands: (scope) =>
    matches(spec.when, scope.facts) === true ? (spec.demand?.(scope) ?? []).map((demand) => ({ ...demand, rule: spec.rule })) : [],
})

function problem(key: string, { id, severity = 'may-reject', ...finding }: Finding, rule: Provenance): Problem {
  return { ruleKey: id === undefined ? key : `${key}.${id}`, hard: false, severity, ...finding, rule }
}
