/** A newer file of one province's rules, as an operator lays it beside the server: read with the same shapes as the recorded values. */
import type { RuleValue } from '@domain/provinces/province-rules'
import { isProvinceCode } from '@domain/regions/province-names'
import { type RuleKey, ruleKeys } from '@domain/rules/rule-keys'
import * as z from '@domain/zod'
import { rules } from './registry'

const entry = z.strictObject({
  value: z.unknown(),
  source: z.string().check(z.minLength(1)),
  asOf: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  note: z.optional(z.string()),
})
/** `null` takes a recorded value away: it is not known any more. */
const fileShape = z.strictObject({ code: z.string(), rules: z.record(z.string(), z.nullable(entry)) })

export type NewerRules = { readonly code: string; readonly rules: Readonly<Partial<Record<RuleKey, RuleValue | null>>> }

/**
 * Reads a file that was parsed from JSON. Either every line of it is good, or none is taken.
 * @returns the rules, or what is wrong, each with the key it is about
 */
export function readProvinceFile(json: unknown): { rules: NewerRules } | { wrong: string[] } {
  const parsed = fileShape.safeParse(json)
  if (!parsed.success) return { wrong: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`) }
  const { code, rules: entries } = parsed.data
  const wrong = isProvinceCode(code) ? [] : [`code: ${code} is no province`]
  for (const [key, one] of Object.entries(entries)) {
    if (!Object.hasOwn(ruleKeys, key)) wrong.push(`rules.${key}: no such kind of rule`)
    else if (one !== null && one.value !== null && rules.find((rule) => rule.key === key)?.understands?.(one.value) !== true) {
      wrong.push(`rules.${key}: the value has not the shape its rule reads`)
    }
  }
  return wrong.length > 0 ? { wrong } : { rules: { code, rules: entries as NewerRules['rules'] } }
}
