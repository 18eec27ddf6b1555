/** A province's rules as sentences with source and date, for somebody who has not begun yet. Source: spec D, K5. */
import { isIndividual } from '@domain/filing/subject-natures'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { rules } from '@domain/rules/registry'
import { type RuleKey, ruleKeys } from '@domain/rules/rule-keys'

export type ProvinceLine = { readonly key: string; readonly says: string; readonly source: string; readonly asOf?: string }

/** The rules we can say in words that concern this kind of subject. */
export function provinceLines(province: ProvinceRules, nature: string): readonly ProvinceLine[] {
  const individual = isIndividual(nature) === true
  return rules.flatMap(({ key, describe }) => {
    const entry = province.rules[key]
    if (entry === undefined || isHistory(key) || !concerns(key, individual)) return []
    const says = describe?.(entry.value)
    return says ? [{ key, says, source: entry.source, ...(entry.asOf === undefined ? {} : { asOf: entry.asOf }) }] : []
  })
}

/** What is only kept is no rule of today. */
const isHistory = (key: string) => Object.hasOwn(ruleKeys, key) && ruleKeys[key as RuleKey].use === 'archived'

/** Keys name the kind of subject they are about at their end, or their beginning. */
const concerns = (key: string, individual: boolean): boolean => {
  const ofIndividuals = /Individual|^individual/.test(key)
  const ofUnits = /Unit/.test(key)
  return ofIndividuals === ofUnits || ofIndividuals === individual
}
