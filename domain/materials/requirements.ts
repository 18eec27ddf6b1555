/** Which papers this filing needs, and why: nation-wide needs and the demands of rules, one slot each. Source: spec B5, K1, K4. */
import { distinctSitePersons } from '@domain/facts/persons'
import { atSite, type Scope } from '@domain/facts/scope'
import { matches } from '@domain/facts/when'
import type { MaterialLevel, MaterialRequirement } from '@domain/journey/journey-types'
import { rules } from '@domain/rules/registry'
import type { Demand } from '@domain/rules/rule'
import { usedOf } from './further-papers'
import { lookOf } from './look'
import type { MaterialSpec } from './material'
import { materials } from './registry'

type Need = Omit<Demand, 'material' | 'site'>
const rank: readonly MaterialLevel[] = ['required', 'recommended', 'optional']
/** A demand that only says how a paper has to look asks for none. */
const strongest = (needs: readonly Need[]) =>
  needs.filter(({ onlyTips }) => onlyTips !== true).sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level))[0]

/** The strictest of the ages that are said, else the policy's. */
function maxAge(needs: readonly Need[], policys: number): number {
  const said = needs.flatMap(({ maxAgeDays }) => maxAgeDays ?? [])
  return said.length > 0 ? Math.min(...said) : policys
}

/** Every slot this filing asks for, in the order of the register; only the slots it needs. */
export function requirementsOf(scope: Scope): MaterialRequirement[] {
  const demands = rules.flatMap((rule) => rule.demands(scope))
  return Object.values(materials).flatMap((spec) =>
    sitesOf(spec, scope).flatMap((n) => {
      const at = atSite(scope, n)
      const needs = [...ownNeeds(spec, at), ...demands.filter((demand) => demand.material === spec.id && (demand.site ?? 0) === n)]
      const need = mayBeAsked(spec, at) ? strongest(needs) : undefined
      const asked = need === undefined ? [] : [requirement(spec, need, needs, at, n)]
      return [...asked, ...added(spec, at, need !== undefined)]
    }),
  )
}

function sitesOf(spec: MaterialSpec, scope: Scope): readonly number[] {
  if (spec.per === 'site') return scope.answers.sites.map((_, n) => n)
  return spec.per === 'site-person' ? distinctSitePersons(scope.answers) : [0]
}

/** What the person added on their own; the first slot is listed already where a rule asks for the paper. */
const added = (spec: MaterialSpec, scope: Scope, asked: boolean): MaterialRequirement[] =>
  (spec.most === undefined ? [] : usedOf(spec, scope.answers))
    .filter((n) => n > 0 || !asked)
    .map((n) => ({
      ...requirement(spec, { level: 'optional', why: spec.why }, [], scope, n),
      ...(n === 0 ? {} : { name: `${spec.name} ${n + 1}` }),
    }))

const mayBeAsked = ({ only }: MaterialSpec, { facts }: Scope) => only === undefined || only.some((when) => matches(when, facts) === true)

const ownNeeds = (spec: MaterialSpec, scope: Scope): Need[] =>
  (spec.needed ?? []).filter((need) => matches(need.when, scope.facts) === true).map(({ level, why = spec.why }) => ({ level, why }))

function requirement(spec: MaterialSpec, need: Need, needs: readonly Need[], scope: Scope, n: number): MaterialRequirement {
  const slot = n === 0 ? spec.id : `${spec.id}.${n}`
  const whose = spec.whose?.(scope, n)
  const copies = spec.copies?.(scope) ?? 1
  const pledge = spec.pledge?.(scope)
  return {
    slot,
    material: spec.id,
    name: spec.name,
    level: need.level,
    why: need.why,
    tips: [...needs.flatMap(({ tips = [] }) => tips), ...spec.tips],
    template: spec.template === true,
    media: spec.media ?? 'picture',
    looks: lookOf(spec),
    ...(spec.dated === undefined
      ? {}
      : { dated: { label: spec.dated.label, maxAgeDays: maxAge(needs, spec.dated.maxAgeDays(scope.context.policy)) } }),
    ...(whose === undefined ? {} : { whose }),
    ...(copies === 1 ? {} : { copies }),
    ...(pledge === undefined ? {} : { pledge }),
    ...(need.rule === undefined ? {} : { rule: { ...need.rule } }),
    uploaded: scope.answers.materials[slot] !== undefined,
  }
}
