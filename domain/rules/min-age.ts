/** 年龄: how old the people responsible must be, in units and as individuals. Source: spec D (min_age_*), K1, gate G6. */
import { ageOf } from '@domain/facts/people-facts'
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'

/** A province that names no age at all is recorded as null; then only the papers for minors are asked. */
const age = z.nullable(z.number())

export const minAgeUnitPersonRule = provinceRule({ key: 'minAgeUnitPerson', value: age, when: { isIndividual: false }, find: tooYoung })
export const minAgeIndividualRule = provinceRule({ key: 'minAgeIndividual', value: age, when: { isIndividual: true }, find: tooYoung })

function tooYoung(least: number | null, scope: Scope): readonly Finding[] {
  if (least === null) return []
  const individual = scope.facts.isIndividual === true
  return responsiblePeople(scope).flatMap(({ person, role, numberAt }) => {
    const years = ageOf(person, scope.today)
    if (years === undefined || years >= least) return []
    return [
      {
        anchors: [numberAt] as const,
        says: `${role}现在 ${years} 周岁，要求年满 ${least} 周岁`,
        wayOut: individual ? '可以等年满后再办，或由符合条件的家人以自己的名义备案' : '请换一位符合年龄要求的负责人；号码填错了请改正',
      },
    ]
  })
}
