/**
 * Values the sandbox's settings put over the provinces' rules. They hold for orders begun after them, so every set that was ever put is kept
 * and an order's rulesVersion names the one it stands under: `2021-11.1+2` is the second set.
 */
import type { SandboxSettings } from '@contract/sandbox-desk'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { type NewerValues, provinceRules, rulesVersionWith } from '@domain/provinces/registry'

export type Overrides = SandboxSettings['provinceRules']

/** The version orders begun now get. */
export const versionNow = (current: Overrides, history: readonly Overrides[], newer?: NewerValues): string =>
  Object.keys(current).length === 0 ? rulesVersionWith(newer) : `${rulesVersionWith(newer)}+${history.length}`

/** The set of overrides a version names, `+2`; empty when it names none. */
export const setOf = (version: string): string => /\+\d+$/.exec(version)?.[0] ?? ''

/** A province's rules under a version, or undefined when the code is no province. */
export function rulesUnder(version: string, history: readonly Overrides[], code: string, newer?: NewerValues): ProvinceRules | undefined {
  const recorded = provinceRules(code, newer)
  const set = setOf(version)
  const over = set === '' ? undefined : history[Number(set.slice(1)) - 1]?.[code]
  return recorded && over
    ? { ...recorded, rules: { ...recorded.rules, ...over }, rulesVersion: `${recorded.rulesVersion}${set}` }
    : recorded
}
