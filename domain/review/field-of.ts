/** The question behind a place in the answers, and its value in words, as the filing asks it. */
import { atSite, type Scope, scopeOf } from '@domain/facts/scope'
import { matches } from '@domain/facts/when'
import type { FieldSpec } from '@domain/fields/field-spec'
import { type RegionNames, valueInWords } from '@domain/fields/value-words'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { fieldValue } from '@domain/journey/field-value'
import type { JourneyContext } from '@domain/journey/journey-types'
import { stepOf, steps } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import { labelOf } from './anchor-label'

/** What words need beside the answers. */
export type Reading = { context: JourneyContext; regions?: RegionNames | undefined }

/** What the place is called where this filing asks for it. */
export function labelAt(answers: Answers, place: Anchor, { context }: Reading): string {
  const scope = scopeOf(answers, context)
  return labelOf(place, answers.sites.length, place.includes('.') ? specAt(place, scope)?.label : undefined)
}

/** The value at a place of the answers, as the person reads it; empty when there is none or it is not a matter of words. */
export function wordsAt(answers: Answers, place: Anchor, { context, regions }: Reading): string {
  const value = fieldValue(answers, place)
  if (value === undefined || value === null) return ''
  const n = /^\d+$/.test(place.split('.')[1] ?? '') ? Number(place.split('.')[1]) : 0
  const whole = scopeOf(answers, context)
  const spec = specAt(place, whole)
  if (!spec) return plainWords(value)
  const scope = n === 0 ? whole : atSite(whole, n)
  return valueInWords(spec.kind, value, spec.options?.({ scope, n }), regions)
}

function specAt(place: Anchor, scope: Scope): FieldSpec | undefined {
  const [head = ''] = place.split('.')
  const step: StepSpec = steps[stepOf(place)]
  const key = place.split('.').at(-1)
  const fields = step.sections.flatMap((section) => section.fields)
  const here = fields.filter((field) =>
    field.anchor === undefined ? step.answersAt === head && field.key === key : field.anchor === place,
  )
  return here.find(({ when }) => matches(when, scope.facts) !== false) ?? here[0]
}

const plainWords = (value: unknown): string => {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('、') : ''
}
