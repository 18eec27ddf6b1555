/** One province's rules as rows of data: what the client gets from the API and the server reads from files. Source: spec D. */
import * as z from '@domain/zod'

export const ruleValueSchema = z.object({
  value: z.unknown(),
  source: z.string(),
  asOf: z.optional(z.string()),
  note: z.optional(z.string()),
})
export type RuleValue = z.infer<typeof ruleValueSchema>

export const provinceRulesSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** 粤, 京 …: the first character of a filing number. */
  prefix: z.string(),
  estimatedAuthorityDays: z.optional(z.object({ min: z.number(), max: z.number(), source: z.string(), asOf: z.string() })),
  /** Keyed in camelCase. A key that is absent is not known: that is not "no rule". */
  rules: z.record(z.string(), ruleValueSchema),
  /** How many of the known kinds of rule we have no value for. */
  unknownRules: z.number(),
  rulesVersion: z.string(),
})
export type ProvinceRules = z.infer<typeof provinceRulesSchema>
