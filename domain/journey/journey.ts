/**
 * The journey of one filing, computed from its answers: which steps, which fields, which papers, what is wrong, what comes next.
 * Nothing else stores where the person is. Source: architecture, section 1; spec B4.
 */

import { type Scope, scopeOf } from '@domain/facts/scope'
import { matches } from '@domain/facts/when'
import type { FieldSpec } from '@domain/fields/field-spec'
import type { Answers } from '@domain/filing/answers'
import { filingTypes } from '@domain/filing-types/registry'
import { requirementsOf } from '@domain/materials/requirements'
import { steps as allSteps, stepOf } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import type { StepId } from '@domain/steps/step-id'
import { isOpen } from './acknowledgement'
import { type AskedField, type AskedSection, askedSections } from './asked-fields'
import { knockoutOf } from './gate-problems'
import type { FieldState, Journey, JourneyContext, SectionState, StepState } from './journey-types'
import type { Problem } from './problem'
import { problemsOf } from './problems'
import { settle } from './settle'

/** The whole journey for these answers. Pure: the same answers and context give the same journey, and any partial answers give one. */
export function journeyOf(given: Answers, context: JourneyContext): Journey {
  const scope = scopeOf(settle(given, context), context)
  const specs = stepsOf(scope)
  const requirements = specs.some((step) => step.id === 'materials') ? requirementsOf(scope) : []
  const problems = problemsOf(scope, specs, requirements)
  const open = new Set(problems.filter(isOpen).map((problem) => stepOf(problem.anchors[0])))
  const firstOpen = specs.findIndex((step) => open.has(step.id))
  const reached = firstOpen === -1 ? specs.length - 1 : firstOpen
  const next = (specs[reached] as StepSpec).id
  const knockout = knockoutOf(scope.context)
  return {
    filingType: scope.facts.filingType,
    steps: specs.map((step) => stepState(step, scope, problems, open.has(step.id), next)),
    next,
    canVisit: (id) => specs.slice(0, reached + 1).some((step) => step.id === id),
    requirements,
    problems,
    unknownRules: context.province?.unknownRules ?? 0,
    ...(knockout === undefined ? {} : { knockout }),
  }
}

/** Until the look-up says which type it is, and while it cannot be filed here, there is only the first step. */
function stepsOf(scope: Scope): readonly StepSpec[] {
  const type = scope.facts.filingType === undefined ? undefined : filingTypes[scope.facts.filingType]
  const ids: readonly StepId[] = type === undefined || knockoutOf(scope.context) !== undefined ? ['verify-type'] : type.steps
  return ids.map((id): StepSpec => allSteps[id]).filter((step) => matches(step.when, scope.facts) !== false)
}

function stepState(step: StepSpec, scope: Scope, all: readonly Problem[], isOpenStep: boolean, next: StepId): StepState {
  const problems = all.filter((problem) => stepOf(problem.anchors[0]) === step.id)
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
