/** What a province file holds: values with source and date, nothing that computes. */
import type { RuleValue } from './province-rules'
import type { RuleKey } from './rule-keys'

export type ProvinceRecord = { readonly code: string; readonly rules: { readonly [K in RuleKey]?: RuleValue } }
