/** What is different between two versions of one filing, place by place: what a round changes. Source: spec B2-10 (diff), K6-8. */
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { steps } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import { stepIds } from '@domain/steps/step-id'
import { type Shown, shownAt } from './conversation'
import { labelAt, type Reading } from './field-of'
import { placeOf, standsAt } from './place'

export type Difference = {
  anchor: Anchor
  label: string
  /** Undefined for a new film of the video check, which is told without showing it. */
  from: Shown | undefined
  to: Shown | undefined
}

/** The places whose value differs, in the order of the steps; papers last. */
export function roundDiff(before: Answers, after: Answers, reading: Reading): Difference[] {
  const longer = before.sites.length > after.sites.length ? before : after
  return placesOf(before, after)
    .filter((place) => !sameValue(standsAt(before, place), standsAt(after, place)))
    .map((anchor) => ({
      anchor,
      label: labelAt(anchor.startsWith('site') ? longer : after, anchor, reading),
      from: shownAt(before, placeOf(anchor, before), reading),
      to: shownAt(after, placeOf(anchor, after), reading),
    }))
}

/** Every place either version can have a value at, each once. */
function placesOf(before: Answers, after: Answers): Anchor[] {
  const count = Math.max(before.sites.length, after.sites.length)
  const asked = stepIds.flatMap((id) => placesOfStep(steps[id], count))
  const slots = [...new Set([...Object.keys(before.materials), ...Object.keys(after.materials)])]
  const all = [...asked, 'record.siteFilingNumbers', 'identity-check.checks', ...slots.map((slot) => `materials.${slot}`)]
  return [...new Set(all.map((anchor) => placeOf(anchor, after)))]
}

function placesOfStep({ answersAt, sections }: StepSpec, count: number): Anchor[] {
  const fields = sections.flatMap((section) => section.fields)
  if (answersAt === 'none') return []
  const repeated = answersAt === 'sites' || answersAt === 'sitePersons'
  const heads = repeated ? Array.from({ length: count }, (_, n) => `${answersAt}.${n}`) : [answersAt]
  return heads
    .flatMap((head) => fields.map(({ key, anchor }) => anchor ?? `${head}.${key}`))
    .filter((anchor) => !anchor.startsWith('materials.'))
}
