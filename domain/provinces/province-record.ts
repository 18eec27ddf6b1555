/** What a province file holds: values with source and date, nothing that computes. */

import type { RuleKey } from '@domain/rules/rule-keys'
import type { RuleValue } from './province-rules'

export type ProvinceRecord = { readonly code: string; readonly rules: { readonly [K in RuleKey]?: RuleValue } }
