/** Where a finding is shown in a filing that stands under a record: some fields are elsewhere, some values are not the person's to mend here. */
import type { Scope } from '@domain/facts/scope'
import type { Anchor } from '@domain/filing/anchor'
import type { StepSpec } from '@domain/steps/step'
import { askedSections } from './asked-fields'
import type { Problem } from './problem'
import { atRecord } from './record-problems'

/** The first step's domain and cloud are the site's own where there is no first step. */
const moved: Readonly<Record<Anchor, Anchor>> = { 'verify-type.domain': 'sites.0.domains', 'verify-type.resource': 'sites.0.resources' }

/**
 * The problem where this filing shows it; none where the filing does not ask for the value at all.
 * @param asked what this filing asks for
 * @param said settled values about which the record's own step says something already
 */
export function inPlace(problem: Problem, scope: Scope, asked: ReadonlySet<Anchor>, said: ReadonlySet<Anchor>): Problem[] {
  const { type, record, settled } = scope
  if (type === undefined || record === undefined) return [problem]
  const first = type.steps.includes('verify-type') ? problem.anchors[0] : (moved[problem.anchors[0]] ?? problem.anchors[0])
  const there: Problem = first === problem.anchors[0] ? problem : { ...problem, anchors: [first, ...problem.anchors.slice(1)] }
  if (settled.has(first)) {
    // an edit leaves the subject as it is: nothing about it is this filing's business
    if (said.has(first) || problem.missing || type.record === 'edited') return []
    return [{ ...there, anchors: [atRecord(first), ...there.anchors] }]
  }
  const open = type.settles.some((part) => first.startsWith(`${part}.`))
  return open && !asked.has(first) ? [] : [there]
}

/** Every anchor these steps ask for. */
export const askedAnchors = (steps: readonly StepSpec[], scope: Scope): ReadonlySet<Anchor> =>
  new Set(steps.flatMap((step) => askedSections(step, scope).flatMap((section) => section.fields.map((field) => field.anchor))))
