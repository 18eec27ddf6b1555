/**
 * Every kind of provincial rule we know to exist, in words, and what its values are for, as the rules themselves say. A key a province has no
 * value for is not known: that is not "no rule".
 */
import * as register from './register'
import type { KeyedRule, KeyUse } from './rule'

type Registered = (typeof register)[keyof typeof register]
export type RuleKey = Extract<Registered, KeyedRule>['key']

const keyed = Object.values(register).filter((rule): rule is Extract<Registered, KeyedRule> => 'kind' in rule)

export const ruleKeys = Object.fromEntries(keyed.map(({ key, kind }) => [key, kind])) as Readonly<Record<RuleKey, KeyUse>>
export const ruleKeyIds = Object.keys(ruleKeys) as RuleKey[]

/** Kinds that can matter to a person today; the count of unknown rules is taken over these. */
export const livingRuleKeys = ruleKeyIds.filter((key) => ruleKeys[key].use === 'rule')
