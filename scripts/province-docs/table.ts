/** Every recorded value and what becomes of it: enforced, shown, archived or unused. */
import { provinceList } from '@domain/provinces/province-list'
import { recordedProvinces } from '@domain/provinces/registry'
import { rules } from '@domain/rules/registry'
import { type RuleKey, ruleKeyIds, ruleKeys } from '@domain/rules/rule-keys'
import type { Proof } from './proven'

export const fates = ['enforced', 'shown', 'archived', 'unused'] as const
export type Fate = (typeof fates)[number]
export type Line = { province: string; key: RuleKey; fate: Fate; says: string; asOf: string; source: string; note?: string }

/** Known values: `null` is a remark on why nothing is known. In the order of provinces and keys. */
export const linesOf = (proven: ReadonlyMap<string, ReadonlySet<Proof>>): Line[] =>
  provinceList.flatMap(({ code, name }) => {
    const own = recordedProvinces.find((record) => record.code === code)?.rules ?? {}
    return ruleKeyIds.flatMap((key): Line[] => {
      const entry = own[key]
      if (entry === undefined || entry.value === null) return []
      const says = rules.find((rule) => rule.key === key)?.describe?.(entry.value)
      const fate = says === undefined ? 'unused' : fateOf(key, proven.get(`${key} ${name}`) ?? new Set())
      const { source, asOf = '未注明', note } = entry
      return [{ province: name, key, fate, says: says ?? '（没有规则能读懂）', asOf, source, ...(note === undefined ? {} : { note }) }]
    })
  })

/** Enforced: a draft that breaks it and one that obeys it, both told by a test that passed. */
function fateOf(key: RuleKey, proofs: ReadonlySet<Proof>): Fate {
  if (proofs.has('failed')) return 'unused'
  const { use } = ruleKeys[key]
  if (use === 'archived') return proofs.has('kept') ? 'archived' : 'unused'
  if (proofs.has('broken') && proofs.has('obeyed')) return 'enforced'
  return proofs.has('allows') || (use === 'shown' && proofs.has('kept')) ? 'shown' : 'unused'
}

export const count = (lines: readonly Line[], fate: Fate): number => lines.filter((line) => line.fate === fate).length
