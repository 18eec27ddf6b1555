/** What a place in the answers is called on the pages. */
import type { Anchor } from '@domain/filing/anchor'
import type { Journey } from '@domain/journey/journey-types'
import { stepOf } from '@domain/steps/registry'

/** 「主体信息 · 通信地址」; the step alone where there is no field of that name. */
export function nameOfAnchor(journey: Journey, anchor: Anchor): string {
  const step = journey.steps.find(({ id }) => id === stepOf(anchor))
  const paper = journey.requirements.find(({ slot }) => `materials.${slot}` === anchor)
  const sections = journey.steps.flatMap((one) => one.sections)
  const section = sections.find((one) => one.fields.some((field) => field.anchor === anchor))
  const label = paper?.name ?? section?.fields.find((field) => field.anchor === anchor)?.label
  const place = section && anchor.startsWith('site') ? section.title : step?.title
  return [place, label].filter(Boolean).join(' · ') || '这次备案'
}
