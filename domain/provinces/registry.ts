/** The provinces with rules on record, merged with what holds nationally. Server, tests and benches read this; the client gets one province from the API. */

import { livingRuleKeys, type RuleKey } from '@domain/rules/rule-keys'
import { nationalRules } from './national'
import { provinceList } from './province-list'
import type { ProvinceRecord } from './province-record'
import type { ProvinceRules, RuleValue } from './province-rules'
import * as records from './records'

/** Changes whenever a value or the meaning of one changes; every order keeps the version it was submitted under. */
export const rulesVersion = '2021-11.3'

export const recordedProvinces: readonly ProvinceRecord[] = Object.values(records)

/** Every province that can be filed in; `recorded` = its rules are on record here. */
export const provinces = (): { code: string; name: string; recorded: boolean }[] =>
  provinceList.map(({ code, name }) => ({ code, name, recorded: recordedProvinces.some((record) => record.code === code) }))

/** Values laid over the recorded ones, by province; `null` takes one away. `version` names the whole set; empty when there is none. */
export type NewerValues = {
  readonly version: string
  readonly of: (code: string) => { readonly [K in RuleKey]?: RuleValue | null | undefined } | undefined
}

/** Names the rules in force: the recorded ones, with the newer ones laid over them. */
export const rulesVersionWith = (newer?: NewerValues): string => (newer?.version ? `${rulesVersion}.${newer.version}` : rulesVersion)

/** One province's rules for the client, national values filled in where it is silent; undefined for a code that is no province. */
export function provinceRules(code: string, newer?: NewerValues): ProvinceRules | undefined {
  const row = provinceList.find((province) => province.code === code)
  if (!row) return undefined
  const own = recordedProvinces.find((record) => record.code === code)?.rules ?? {}
  const laid: { readonly [K in RuleKey]?: RuleValue | null | undefined } = { ...nationalRules, ...own, ...newer?.of(code) }
  const rules = Object.fromEntries(Object.entries(laid).flatMap(([key, entry]) => (entry ? [[key, entry]] : [])))
  const unknownRules = livingRuleKeys.filter((key) => (rules[key]?.value ?? null) === null).length
  return { ...row, rules, unknownRules, rulesVersion: rulesVersionWith(newer) }
}
