/** Where it is mended: what the reviewer wrote about this place, so that nobody has to remember it. */
import type { StepState } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { placeOf } from '@domain/review/place'
import { Notice } from '@/components/ui/notice'
import { useDraftStore } from '@/store/draft-store'
import { words } from './words'

type ReviewersWords = { says: string; more: string }

/** What was written about a place; none for a page that is not opened from a refusal. */
function useReviewersWords(place: string | undefined): readonly ReviewersWords[] {
  const correction = useDraftStore((state) => state.correction)
  const answers = useDraftStore((state) => state.answers)
  if (!correction || !place) return []
  return correction.reasons
    .filter(({ anchor }) => placeOf(anchor, answers) === place)
    .map(({ says, advice, example }) => ({
      says: words.says(correction.kind, says),
      more: [advice ? words.advice(advice) : '', example ? words.example(example) : ''].filter(Boolean).join('。'),
    }))
}

/** Above a page whose places are no fields: papers, the video check. */
export function ReviewerNote({ place }: { place: string | undefined }) {
  return (
    <>
      {useReviewersWords(place).map(({ says, more }) => (
        <Notice key={says} tone="warn" title={says}>
          {more}
        </Notice>
      ))}
    </>
  )
}

/** The step with the reviewer's words below the field they are about. */
export function useReviewedStep(step: StepState | undefined, place: string | undefined): StepState | undefined {
  const written = useReviewersWords(place)
  if (!step || !place || !written.length) return step
  const notes = written.map(({ says, more }, n): Problem => {
    const wayOut = more ? { wayOut: more } : {}
    return { ruleKey: `reviewer.${n}`, anchors: [place], severity: 'note', hard: false, says, ...wayOut }
  })
  const sections = step.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.anchor === place ? { ...field, problems: [...notes, ...field.problems] } : field)),
  }))
  return { ...step, sections }
}
