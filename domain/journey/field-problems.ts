/** What is missing or impossible in the fields of a step. All of it is certain, so all of it stops the filing (spec K6-2). */

import type { Scope } from '@domain/facts/scope'
import { kindChecks } from '@domain/fields/checks'
import type { FieldKind, ValidityValue } from '@domain/fields/field-spec'
import { isCompleteRegion } from '@domain/fields/region'
import type { Region } from '@domain/filing/region'
import { stepIn } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import type { StepId } from '@domain/steps/step-id'
import { type AskedField, askedSections } from './asked-fields'
import type { Problem } from './problem'

/** Missing and malformed answers of one step, in the order of its fields. */
export const fieldProblems = (step: StepSpec, scope: Scope, present: readonly StepId[]): Problem[] =>
  askedSections(step, scope)
    .flatMap((section) => section.fields)
    .filter((field) => stepIn(field.anchor, present) === step.id && !scope.settled.has(field.anchor))
    .flatMap((field) => problemOf(field) ?? [])

function problemOf({ spec, anchor, required, view }: AskedField): Problem | undefined {
  if (isEmpty(spec.kind, view.value)) {
    if (!required) return undefined
    return {
      ruleKey: 'required',
      anchors: [anchor],
      severity: 'rejects',
      hard: true,
      missing: true,
      says: `${verbs[spec.kind] ?? '请填写'}${spec.label}`,
    }
  }
  const text = view.value
  if (spec.maxLength !== undefined && typeof text === 'string' && text.length > spec.maxLength) {
    const says = `${spec.label}最多 ${spec.maxLength} 个字，现在有 ${text.length} 个`
    return { ruleKey: 'too-long', anchors: [anchor], severity: 'rejects', hard: true, says, wayOut: '请删减后再继续' }
  }
  const fault = kindChecks[spec.kind]?.(view) ?? spec.check?.(view)
  if (fault === undefined) return undefined
  const { says, wayOut } = fault
  return {
    ruleKey: `field-${spec.kind}`,
    anchors: [anchor],
    severity: 'rejects',
    hard: true,
    says,
    ...(wayOut === undefined ? {} : { wayOut }),
  }
}

const verbs: Readonly<Partial<Record<FieldKind, string>>> = {
  choice: '请选择',
  'multi-choice': '请选择',
  region: '请选择',
  resource: '请选择',
  date: '请选择',
  validity: '请选择',
  'certificate-photo': '请上传',
}

/** Nothing answered yet, by kind: half a region and a validity without an end count as nothing. */
export function isEmpty(kind: FieldKind, value: unknown): boolean {
  if (kind === 'region') return !isCompleteRegion(value as Region | undefined)
  if (kind === 'validity') return (value as ValidityValue).longTerm !== true && !(value as ValidityValue).to
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
