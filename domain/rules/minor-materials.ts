/** 未成年人的证明: what a province wants from a responsible person under 18. Source: spec D (minor_materials_*), K1. */
import { ageOf } from '@domain/facts/people-facts'
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { responsiblePeople } from './responsible-people'
import { provinceRule } from './rule'

const papers = { 'employment-proof-stamped': '盖章的工作证明', 'employment-or-income-proof': '在职证明或收入证明' } as const
const value = z.array(z.enum(Object.keys(papers) as (keyof typeof papers)[]))
/** Full age, whatever a province allows. */
const adult = 18

const demand = (wanted: z.output<typeof value>, scope: Scope) =>
  responsiblePeople(scope).some(({ person }) => (ageOf(person, scope.today) ?? adult) < adult)
    ? [
        {
          material: 'minor-proof' as const,
          level: 'required' as const,
          why: `未满 ${adult} 周岁要交${wanted.map((paper) => papers[paper]).join('、')}。`,
        },
      ]
    : []

export const minorMaterialsUnitRule = provinceRule({ key: 'minorMaterialsUnit', value, when: { isIndividual: false }, demand })
export const minorMaterialsIndividualRule = provinceRule({ key: 'minorMaterialsIndividual', value, when: { isIndividual: true }, demand })
