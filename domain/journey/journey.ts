/**
 * The journey of one filing, computed from its answers: which steps, which fields, which papers, what is wrong, what comes next.
 * Nothing else stores where the person is. Source: architecture, section 1; spec B4.
 */

import { type Scope, scopeOf } from '@domain/facts/scope'
import { matches } from '@domain/facts/when'
import type { FieldSpec } from '@domain/fields/field-spec'
import { type Anchor, valueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { furtherPapers } from '@domain/materials/further-papers'
import { requirementsOf } from '@domain/materials/requirements'
import { steps as allSteps, stepIn } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import type { StepId } from '@domain/steps/step-id'
import { isOpen } from './acknowledgement'
import { type AskedField, type AskedSection, askedSections } from './asked-fields'
import { knockoutOf } from './gate-problems'
import type { FieldState, Journey, JourneyContext, SectionState, StepState } from './journey-types'
import type { Problem } from './problem'
import { problemsOf } from './problems'
import { settle } from './settle'
import { valueDigest } from './value-digest'

/** The whole journey for these answers. Pure: the same answers and context give the same journey, and any partial answers give one. */
export function journeyOf(given: Answers, context: JourneyContext): Journey {
  const answers = settle(given, context)
  const scope = scopeOf(answers, context)
  const specs = stepsOf(scope)
  const handsIn = specs.some((step) => step.id === 'materials')
  const requirements = handsIn ? requirementsOf(scope) : []
  const problems = problemsOf(scope, specs, requirements, refusedEdits(given, answers, scope))
  const stepIds = specs.map(({ id }) => id)
  const open = new Set(problems.filter(isOpen).map((problem) => stepIn(problem.anchors[0], stepIds)))
  const firstOpen = specs.findIndex((step) => open.has(step.id))
  const reached = firstOpen === -1 ? specs.length - 1 : firstOpen
  const next = (specs[reached] as StepSpec).id
  const knockout = knockoutOf(scope.context)
  return {
    filingType: scope.facts.filingType,
    steps: specs.map((step) => {
      const own = problems.filter((problem) => stepIn(problem.anchors[0], stepIds) === step.id)
      return stepState(step, scope, own, problems, open.has(step.id), next)
    }),
    next,
    canVisit: (id) => specs.slice(0, reached + 1).some((step) => step.id === id),
    requirements,
    further: handsIn ? furtherPapers(answers) : [],
    problems,
    unknownRules: context.province?.unknownRules ?? 0,
    ...(knockout === undefined ? {} : { knockout }),
  }
}

/**
 * Until the look-up says which type it is, and while it cannot be filed, there is only the first step. A step on which the record has left
 * nothing to answer is left out: the comparison has shown it all.
 */
function stepsOf(scope: Scope): readonly StepSpec[] {
  const { type } = scope
  const ids: readonly StepId[] = type === undefined || knockoutOf(scope.context) !== undefined ? ['verify-type'] : type.steps
  return ids.map((id): StepSpec => allSteps[id]).filter((step) => matches(step.when, scope.facts) !== false && leavesSomething(step, scope))
}

const leavesSomething = (step: StepSpec, scope: Scope): boolean =>
  (scope.settled.size === 0 && scope.answers.sites.length > 0) ||
  step.answersAt === 'none' ||
  step.id === 'verify-type' ||
  askedSections(step, scope).some((section) => section.fields.some((field) => field.readOnly === undefined))

/** Anchors of values that were given otherwise than the record has them, where a person typed them. */
const refusedEdits = (given: Answers, settled: Answers, scope: Scope): Anchor[] =>
  given === settled
    ? []
    : [...scope.settled].filter((anchor) => {
        const was = valueAt(given, anchor)
        if (was === undefined || was === '' || given.sources[anchor]?.from === 'recognised') return false
        return valueDigest(was) !== valueDigest(valueAt(settled, anchor)) && !fromAccount(anchor, was, scope)
      })

/** Filled in from the account before the record was known. */
const fromAccount = (anchor: Anchor, value: unknown, { context: { account } }: Scope): boolean =>
  (anchor === 'subject.phone' && value === account?.phone) ||
  (anchor === 'subject.subjectName' && value === account?.name) ||
  (anchor === 'subject.email' && value === account?.email)

function stepState(
  step: StepSpec,
  scope: Scope,
  problems: readonly Problem[],
  all: readonly Problem[],
  isOpenStep: boolean,
  next: StepId,
): StepState {
  return {
    id: step.id,
    title: step.title,
    minutes: step.minutes,
    state: step.id === next ? 'current' : isOpenStep ? 'todo' : 'done',
    sections: askedSections(step, scope).map((section) => sectionState(section, scope, all)),
    problems,
  }
}

function sectionState({ id, title, fields: asked }: AskedSection, scope: Scope, problems: readonly Problem[]): SectionState {
  const fields = asked.map((field) => fieldState(field, scope, problems))
  const open = fields.flatMap((field) => field.problems).filter(isOpen)
  return { id, title, fields, done: open.length === 0, problemCount: open.filter((problem) => problem.missing !== true).length }
}

function fieldState({ spec, anchor, required, readOnly, view }: AskedField, { answers }: Scope, problems: readonly Problem[]): FieldState {
  const source = answers.sources[anchor]
  return {
    anchor,
    kind: spec.kind,
    label: spec.label,
    value: view.value,
    required,
    problems: problems.filter((problem) => problem.anchors[0] === anchor),
    ...words(spec, view),
    ...(spec.maxLength === undefined ? {} : { maxLength: spec.maxLength }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(spec.options === undefined ? {} : { options: spec.options(view) }),
    ...(spec.fragments === undefined ? {} : { fragments: spec.fragments(view) }),
    ...(source === undefined ? {} : { source }),
  }
}

function words(spec: FieldSpec, view: AskedField['view']): Pick<FieldState, 'hint' | 'explains' | 'placeholder'> {
  const placeholder = typeof spec.placeholder === 'function' ? spec.placeholder(view) : spec.placeholder
  return {
    ...(spec.hint === undefined ? {} : { hint: spec.hint }),
    ...(spec.explains === undefined ? {} : { explains: spec.explains }),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
}
