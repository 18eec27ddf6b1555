/** The questions a step asks for these answers: conditions decided, repeated once per site, each with its anchor and value. */

import { atSite, type Scope } from '@domain/facts/scope'
import { matches } from '@domain/facts/when'
import type { FieldSpec, FieldView } from '@domain/fields/field-spec'
import { type Anchor, valueAt } from '@domain/filing/anchor'
import type { ChangedPart } from '@domain/filing/changes'
import type { SectionSpec, StepSpec } from '@domain/steps/step'
import { fieldValue } from './field-value'

export type AskedField = { spec: FieldSpec; anchor: Anchor; required: boolean; readOnly?: string; view: FieldView }
export type AskedSection = { id: string; title: string; fields: readonly AskedField[] }

/** Sections of a step with the fields asked in them; a section without fields is left out. */
export function askedSections(step: StepSpec, scope: Scope): readonly AskedSection[] {
  if (step.answersAt !== 'sites' && step.answersAt !== 'sitePersons') {
    return step.sections
      .map((section) => askedSection(section, section.id, section.title, scope, 0, `${step.answersAt}.`))
      .filter(hasFields)
  }
  const { sites } = scope.answers
  return sites.flatMap((_, n) =>
    step.sections
      .map((section) => {
        const title = sites.length > 1 ? `${section.title} ${n + 1}` : section.title
        return askedSection(section, `${step.answersAt}.${n}`, title, atSite(scope, n), n, `${step.answersAt}.${n}.`)
      })
      .filter(hasFields),
  )
}

const hasFields = (section: AskedSection) => section.fields.length > 0

function askedSection(section: SectionSpec, id: string, title: string, scope: Scope, n: number, at: string): AskedSection {
  if (matches(section.when, scope.facts) === false) return { id, title, fields: [] }
  const asked = section.fields.filter((spec) => matches(spec.when, scope.facts) === true)
  return { id, title, fields: asked.flatMap((spec) => askedField(spec, scope, n, spec.anchor ?? at + spec.key)) }
}

function askedField(spec: FieldSpec, scope: Scope, n: number, anchor: Anchor): AskedField[] {
  const view = { scope, n, value: fieldValue(scope.answers, anchor), label: spec.label }
  const base = spec.required !== false && matches(spec.required, scope.facts) === true
  const settled = scope.settled.has(anchor)
  // Where the record decides, only what it leaves open and the filing needs is asked.
  if (!settled && !base && decidedByRecord(anchor, scope)) return []
  const readOnly = settled ? (scope.type?.readOnlySays ?? '以备案记录为准') : spec.readOnly?.(view)
  const required = base && !settled && neededInChange(anchor, scope, n)
  return [{ spec, anchor, required, view, ...(readOnly === undefined ? {} : { readOnly }) }]
}

/** The cloud is this filing's own, whatever the record says of the site. */
const decidedByRecord = (anchor: Anchor, { type, record }: Scope): boolean =>
  record !== undefined && !/\.(r|moreR)esources$/.test(anchor) && (type?.settles.some((part) => anchor.startsWith(`${part}.`)) ?? false)

/**
 * A change asks again only for what changes: what the record does not hold (a validity, the emergency number) is needed once something else
 * about the same subject, person or site is touched. What it does hold cannot be emptied.
 */
function neededInChange(anchor: Anchor, { edits, answers }: Scope, n: number): boolean {
  if (edits === undefined) return true
  if (valueAt({ ...answers, ...edits.recorded }, anchor) !== undefined) return true
  const part = partOf(anchor)
  return edits.changes.some((one) => one.part === part && (one.n === undefined || one.n === n))
}

const partOf = (anchor: Anchor): ChangedPart => {
  if (anchor.startsWith('sites.')) return 'site'
  if (anchor.startsWith('sitePersons.')) return 'site-person'
  return /\.(name|id[A-Z]\w*|phone|emergency\w*|officePhone|email)$/.test(anchor) ? 'subject-person' : 'subject'
}
