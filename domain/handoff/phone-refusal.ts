/** Why a filing cannot go on on the phone, in one sentence with the way out. Source: spec K1 (mini-program eligibility of 2018). */
import { scopeOf } from '@domain/facts/scope'
import type { Answers } from '@domain/filing/answers'
import type { JourneyContext } from '@domain/journey/journey-types'
import { phoneFilingRule } from '@domain/rules/phone-filing'

/** Undefined when nothing stands against it. */
export function phoneRefusal(answers: Answers, context: JourneyContext): { says: string; wayOut: string } | undefined {
  if (context.policy.phoneFiling === undefined) return undefined
  const says = phoneFilingRule.problems(scopeOf(answers, context)).map((problem) => problem.says)
  return says.length > 0 ? { says: says.join('；'), wayOut: '请回到电脑上继续填写，已经填好的都在' } : undefined
}
