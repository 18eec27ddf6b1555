/** Where a reason can be mended in this very filing: the page with the field that can still be typed in. */
import type { Journey } from '@domain/journey/journey-types'
import type { Said } from '@domain/review/conversation'
import type { StepId } from '@domain/steps/step-id'

export type MendTarget = { step: StepId; anchor: string }

/** Why the value stands as it is where it cannot be typed: the record or the account decides it. */
export const fixedBecause = (journey: Journey, { place }: Pick<Said, 'place'>): string | undefined =>
  journey.steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).find(({ anchor }) => anchor === place)?.readOnly

/** Undefined where the record or the account decides the value, or the order as a whole is meant. */
export function mendTarget(journey: Journey, { place }: Pick<Said, 'place'>): MendTarget | undefined {
  const steps = new Set(journey.steps.map(({ id }) => id))
  for (const { id, sections } of journey.steps) {
    const field = sections.flatMap(({ fields }) => fields).find((one) => one.anchor === place)
    if (field && field.readOnly === undefined) return { step: id, anchor: place }
  }
  if (place.startsWith('materials.') && steps.has('materials')) return { step: 'materials', anchor: place }
  if (place.startsWith('identity-check') && steps.has('identity-check')) return { step: 'identity-check', anchor: place }
  if (place.startsWith('record.') && steps.has('record')) return { step: 'record', anchor: place }
  return undefined
}
