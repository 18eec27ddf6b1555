/** 规定变了: what is different between the rules a draft was last opened with and those in force, in words. Source: issue of all provinces; spec K5 (dates are shown). */
import type { RuleValue } from '@domain/provinces/province-rules'
import { type RuleKey, ruleKeyIds, ruleKeys } from '@domain/rules/rule-keys'
import { rules } from './registry'

export type RuleChange = { key: string; label: string; before: string; after: string; asOf?: string }
type Values = Readonly<Record<string, Pick<RuleValue, 'value'> & { asOf?: string | undefined }>>

const unknown = '没有收录'

/** A value in words; 没有收录 where it is absent, only remarked on, or not understood. */
function inWords(key: RuleKey, values: Values): string {
  const value = values[key]?.value
  if (value === undefined || value === null) return unknown
  return rules.find((rule) => rule.key === key)?.describe?.(value) ?? unknown
}

/** Every kind of rule whose meaning differs, in the order of the keys. What is kept as history never counts as a change. */
export function changedRules(before: Values, after: Values): RuleChange[] {
  return ruleKeyIds.flatMap((key) => {
    if (ruleKeys[key].use === 'archived' || JSON.stringify(before[key]?.value) === JSON.stringify(after[key]?.value)) return []
    const was = inWords(key, before)
    const is = inWords(key, after)
    if (was === is) return []
    const asOf = after[key]?.asOf
    return [{ key, label: ruleKeys[key].label, before: was, after: is, ...(asOf === undefined ? {} : { asOf }) }]
  })
}
