/** Puts an entry of the library into the form: its values at once, copies of its pictures as they come. */
import { type Filling, filled } from '@domain/library/fill'
import type { Place } from '@domain/library/keep'
import type { JourneyNow } from '@/hooks/use-journey'
import { type LibraryCard, takeLibraryPicture } from '@/services/library'
import { troubleOf } from '@/services/trouble'
import { changeAnswers } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'
import { slotOf } from './place-of'

/** Answers what could not be brought along, in words; undefined when everything was. */
export function useFillFromLibrary(place: Place, now: JourneyNow) {
  return async (entry: LibraryCard, fillings: readonly Filling[]): Promise<string | undefined> => {
    changeAnswers((answers) => filled(answers, fillings, now.context))
    const { orderId, answers } = draftState()
    const wanted = (slot: string) =>
      answers.materials[slot] === undefined &&
      (now.journey.requirements.some((paper) => paper.slot === slot) || fieldsHave(now, `materials.${slot}`))
    try {
      for (const side of entry.pictures) {
        const slot = slotOf(place, side)
        if (!orderId || !slot || !wanted(slot)) continue
        const { objectId, at } = await takeLibraryPicture(orderId, entry.id, side, slot)
        changeAnswers((newest) => ({ ...newest, materials: { ...newest.materials, [slot]: { objectId, at } } }))
      }
      return undefined
    } catch (error) {
      return `内容已填进表单；照片没有带过来：${troubleOf(error).title}`
    }
  }
}

const fieldsHave = ({ journey }: JourneyNow, anchor: string) =>
  journey.steps.some((step) => step.sections.some((section) => section.fields.some((field) => field.anchor === anchor)))
