/** What a gate sees and says. Every gate is evaluated; a gate with several things to say gives several lines. Source: spec E, K3, K6-2. */
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules, RuleValue } from '@domain/provinces/province-rules'
import type { DetectionFacts, GateId, GateLine } from './detection-types'

export type DetectionContext = {
  /** ISO 8601 with +08:00. */
  now: string
  policy: Policy
  province?: ProvinceRules | undefined
}
export type GateInput = DetectionContext & { facts: DetectionFacts; answers: VerifyTypeAnswers }
export type Gate = (input: GateInput) => readonly [GateLine, ...GateLine[]]

type Blocks = Pick<GateLine, 'says' | 'anchor' | 'eligibleAt' | 'openOrderId' | 'rule'> & { code: string; wayOut: string }

export const passes = (gate: GateId, says: string): GateLine => ({ gate, state: 'passes', hard: false, says })
/** Certain: nothing can be filed while this stands. */
export const blocks = (gate: GateId, line: Blocks): GateLine => ({ gate, state: 'blocks', hard: true, ...line })
/** Likely to be refused, by a rule with a date: the person may go on. */
export const warns = (gate: GateId, line: Blocks): GateLine => ({ gate, state: 'warns', hard: false, ...line })
/** Not looked up or not recorded: neither passed nor refused. */
export const unknown = (gate: GateId, says: string, wayOut?: string): GateLine => ({
  gate,
  state: 'unknown',
  hard: false,
  says,
  ...(wayOut === undefined ? {} : { wayOut }),
})

/** A line list that is never empty: what was found, else the line that says all is well. */
export const orPasses = (gate: GateId, found: readonly GateLine[], says: string): [GateLine, ...GateLine[]] => {
  const [first, ...rest] = found
  return first ? [first, ...rest] : [passes(gate, says)]
}

/** 「很可能被驳回（规则日期 2021-09）」: how a dated rule speaks (K6-1). */
export const likelyRefused = (asOf: string | undefined): string => `很可能被驳回（规则日期 ${asOf ? asOf.slice(0, 7) : '未注明'}）`

/** Where a line comes from, without the value itself. */
export const ruleOf = ({ source, asOf }: RuleValue): { source: string; asOf?: string } =>
  asOf === undefined ? { source } : { source, asOf }
