/** On the page where it is mended: what the reviewer wrote about this place, so that nobody has to remember it. */
import { placeOf } from '@domain/review/place'
import { Notice } from '@/components/ui/notice'
import { useDraftStore } from '@/store/draft-store'
import { words } from './words'

export function ReviewerNote({ place }: { place: string | undefined }) {
  const correction = useDraftStore((state) => state.correction)
  const answers = useDraftStore((state) => state.answers)
  const here = correction?.reasons.filter(({ anchor }) => placeOf(anchor, answers) === place) ?? []
  if (!correction || !here.length) return null
  return (
    <>
      {here.map(({ anchor, says, advice, example }) => (
        <Notice key={`${anchor}${says}`} tone="warn" title={words.says(correction.kind, says)}>
          {[advice ? words.advice(advice) : '', example ? words.example(example) : ''].filter(Boolean).join('。')}
        </Notice>
      ))}
    </>
  )
}
