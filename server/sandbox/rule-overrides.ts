/**
 * Values the sandbox's settings put over the provinces' rules. They hold for orders begun after them, so every set that was ever put is kept
 * and an order's rulesVersion names the one it stands under: `2021-11.1+2` is the second set.
 */
import type { SandboxSettings } from '@contract/sandbox-desk'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { provinceRules, rulesVersion } from '@domain/provinces/registry'

export type Overrides = SandboxSettings['provinceRules']

/** The version orders begun now get. */
export const versionNow = (current: Overrides, history: readonly Overrides[]): string =>
  Object.keys(current).length === 0 ? rulesVersion : `${rulesVersion}+${history.length}`

/** A province's rules under a version, or undefined when the code is no province. */
export function rulesUnder(version: string, history: readonly Overrides[], code: string): ProvinceRules | undefined {
  const recorded = provinceRules(code)
  const set = /\+(\d+)$/.exec(version)?.[1]
  const over = set === undefined ? undefined : history[Number(set) - 1]?.[code]
  return recorded && over ? { ...recorded, rules: { ...recorded.rules, ...over }, rulesVersion: version } : recorded
}
