/** 年龄: how old the people responsible must be, in units and as individuals. Source: spec D (min_age_*), K1, gate G6. */
import { ageOf } from '@domain/facts/people-facts'
import type { Scope } from '@domain/facts/scope'
import { leastAge } from '@domain/provinces/read-values'
import * as z from '@domain/zod'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'

/**
 * A province that names no age at all is recorded as null; then only the papers for minors are asked. `withProofFrom`: another page of the
 * same authority lets younger people file with a proof of work or income (辽宁, K1): it stays a risk, and the proof is asked for.
 */
const age = z.nullable(z.union([z.number(), z.strictObject({ least: z.number(), withProofFrom: z.number() })]))
type Age = z.output<typeof age>

const words = (value: Age) =>
  value === null
    ? '没有写明最低年龄'
    : typeof value === 'number'
      ? `须年满 ${value} 周岁`
      : `须年满 ${value.least} 周岁；满 ${value.withProofFrom} 周岁有工作或收入证明的可以一试`

export const minAgeUnitPersonRule = provinceRule({
  key: 'minAgeUnitPerson',
  label: '单位负责人的最低年龄',
  value: age,
  words,
  when: { isIndividual: false },
  find: tooYoung,
  demand: proof,
})
export const minAgeIndividualRule = provinceRule({
  key: 'minAgeIndividual',
  label: '个人的最低年龄',
  value: age,
  words,
  when: { isIndividual: true },
  find: tooYoung,
  demand: proof,
})

const people = (scope: Scope) =>
  responsiblePeople(scope).flatMap((one) => {
    const years = ageOf(one.person, scope.today)
    return years === undefined ? [] : [{ ...one, years }]
  })

function tooYoung(value: Age, scope: Scope): readonly Finding[] {
  const least = leastAge(value)
  if (least === undefined) return []
  const individual = scope.facts.isIndividual === true
  return people(scope)
    .filter(({ years }) => years < least)
    .map(({ role, years, numberAt }) => ({
      anchors: [numberAt],
      says: `${role}现在 ${years} 周岁，要求年满 ${least} 周岁`,
      wayOut: individual ? '可以等年满后再办，或由符合条件的家人以自己的名义备案' : '请换一位符合年龄要求的负责人；号码填错了请改正',
    }))
}

function proof(value: Age, scope: Scope) {
  if (value === null || typeof value === 'number') return []
  const { least, withProofFrom } = value
  if (!people(scope).some(({ years }) => years >= withProofFrom && years < least)) return []
  return [{ material: 'minor-proof' as const, level: 'required' as const, why: `未满 ${least} 周岁要交工作证明或收入证明。` }]
}
