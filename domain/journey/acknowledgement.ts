/** 「已知晓，仍要继续」: a tick holds for one rule, its date and the very values that were ticked (spec K6-1). */
import { valueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { Problem } from './problem'
import { valueDigest } from './value-digest'

const digestOf = (answers: Answers, problem: Problem) => valueDigest(problem.anchors.map((anchor) => valueAt(answers, anchor)))

const tickOf = (answers: Answers, problem: Problem) =>
  answers.acknowledged.find(
    (tick) =>
      tick.ruleKey === problem.ruleKey &&
      tick.anchor === problem.anchors[0] &&
      tick.asOf === problem.rule?.asOf &&
      tick.digest === digestOf(answers, problem),
  )

/** The problem with the moment it was acknowledged, where it was and still is. */
export function withTick(problem: Problem, answers: Answers): Problem {
  const tick = problem.hard ? undefined : tickOf(answers, problem)
  return tick === undefined ? problem : { ...problem, acknowledgedAt: tick.at }
}

/** Ticks a dated problem at a moment (ISO 8601), or unticks it with undefined. A hard problem cannot be ticked. */
export function acknowledge(answers: Answers, problem: Problem, at: string | undefined): Answers {
  if (problem.hard) return answers
  const [anchor] = problem.anchors
  const others = answers.acknowledged.filter((tick) => tick.ruleKey !== problem.ruleKey || tick.anchor !== anchor)
  if (at === undefined) return { ...answers, acknowledged: others }
  const asOf = problem.rule?.asOf
  const tick = { ruleKey: problem.ruleKey, anchor, at, digest: digestOf(answers, problem), ...(asOf === undefined ? {} : { asOf }) }
  return { ...answers, acknowledged: [...others, tick] }
}

/** Stops the filing until it is mended or, for a dated one, acknowledged. */
export const isOpen = (problem: Problem): boolean => problem.hard || (problem.severity !== 'note' && problem.acknowledgedAt === undefined)
