/** Everything that is not right yet, all at once, hard things first, each at the field it is about. Source: spec A23, D (evaluation), K5, K6. */
import type { Scope } from '@domain/facts/scope'
import type { Anchor } from '@domain/filing/anchor'
import { rules } from '@domain/rules/registry'
import { stepIn } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import { withTick } from './acknowledgement'
import { fieldProblems } from './field-problems'
import { gateProblems, saidByGate } from './gate-problems'
import { askedAnchors, inPlace } from './in-place'
import type { MaterialRequirement } from './journey-types'
import { limitProblems } from './limit-problems'
import { materialProblems } from './material-problems'
import type { Problem } from './problem'
import { recordProblems } from './record-problems'
import { siteCheckProblems } from './site-check-problems'
import { twiceProblems } from './twice-problems'
import { unansweredSteps } from './unanswered-steps'

/** The problems on the steps this filing has. `requirements` are its papers. */
export function problemsOf(
  scope: Scope,
  steps: readonly StepSpec[],
  requirements: readonly MaterialRequirement[],
  edited: readonly Anchor[] = [],
): Problem[] {
  const present = steps.map((step) => step.id)
  const differing = recordProblems(scope, edited)
  const gates = [...gateProblems(scope.context), ...siteCheckProblems(scope)]
  const all = [
    ...gates,
    ...differing,
    ...steps.flatMap((step) => fieldProblems(step, scope, present)),
    ...limitProblems(scope),
    ...twiceProblems(scope),
    ...rules.flatMap((rule) => rule.problems(scope)),
    ...materialProblems(requirements, scope),
    ...unansweredSteps(scope, present),
  ]
  const said = new Set(differing.flatMap(({ anchors }) => anchors.slice(1)))
  const asked = scope.record === undefined ? said : askedAnchors(steps, scope)
  const placed = all.flatMap((problem) => inPlace(problem, scope, asked, said))
  return unique(placed.filter((problem) => present.includes(stepIn(problem.anchors[0], present)) && !saidByGate(problem, gates)))
    .map((problem) => withTick(problem, scope.answers))
    .sort((a, b) => weight(a) - weight(b))
}

const weight = (problem: Problem) => (problem.hard ? 0 : problem.severity === 'may-reject' ? 1 : 2)

/** One finding once; a rule with several things to say about one field numbers them, so that each keeps a name of its own. */
function unique(problems: readonly Problem[]): Problem[] {
  const said = new Map<string, string[]>()
  return problems.flatMap((problem) => {
    const key = `${problem.ruleKey}|${problem.anchors[0]}`
    const before = said.get(key) ?? []
    if (before.includes(problem.says)) return []
    said.set(key, [...before, problem.says])
    return [before.length === 0 ? problem : { ...problem, ruleKey: `${problem.ruleKey}.${before.length + 1}` }]
  })
}
