/** The provinces with rules on record, merged with what holds nationally. Server, tests and benches read this; the client gets one province from the API. */
import { nationalRules } from './national'
import { provinceList } from './province-list'
import type { ProvinceRecord } from './province-record'
import type { ProvinceRules } from './province-rules'
import * as records from './records'
import { livingRuleKeys } from './rule-keys'

/** Changes whenever a value or the meaning of one changes; every order keeps the version it was submitted under. */
export const rulesVersion = '2021-11.2'

export const recordedProvinces: readonly ProvinceRecord[] = Object.values(records)

/** Every province that can be filed in; `recorded` = its rules are on record here. */
export const provinces = (): { code: string; name: string; recorded: boolean }[] =>
  provinceList.map(({ code, name }) => ({ code, name, recorded: recordedProvinces.some((record) => record.code === code) }))

/** One province's rules for the client, national values filled in where it is silent; undefined for a code that is no province. */
export function provinceRules(code: string): ProvinceRules | undefined {
  const row = provinceList.find((province) => province.code === code)
  if (!row) return undefined
  const own = recordedProvinces.find((record) => record.code === code)?.rules ?? {}
  const rules = { ...nationalRules, ...own }
  return { ...row, rules, unknownRules: livingRuleKeys.filter((key) => (rules[key]?.value ?? null) === null).length, rulesVersion }
}
