/** What keeps the record from being confirmed, apart from the confirmation itself. */
import { isOpen } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import type { JourneyNow } from '@/hooks/use-journey'
import { isDated } from '../dated-problems'

const onRecord = ({ journey }: JourneyNow): readonly Problem[] => journey.steps.find(({ id }) => id === 'record')?.problems ?? []

const isPassword = ({ anchors }: Problem) => anchors[0] === 'record.filingPassword'

/** Certain: the record and today do not agree, or a site that cannot be meant. A wrong password is mended at its own field. */
export const mismatchesOf = (now: JourneyNow): readonly Problem[] =>
  onRecord(now).filter((problem) => problem.hard && !problem.missing && !isPassword(problem))

/** Dated: to be ticked. */
export const datedOf = (now: JourneyNow): readonly Problem[] => onRecord(now).filter(isDated)

/** The first reason, in words, why the record cannot be confirmed yet. */
export function whyNotConfirmed(
  now: JourneyNow,
  words: { pickFirst: string; mendFirst: string; tickFirst: string; passwordFirst: string },
): string | undefined {
  const unpicked = onRecord(now).some((problem) => problem.missing === true && problem.anchors[0] === 'record.siteFilingNumbers')
  if (unpicked) return words.pickFirst
  if (mismatchesOf(now).length) return words.mendFirst
  if (onRecord(now).some(isPassword)) return words.passwordFirst
  return datedOf(now).some(isOpen) ? words.tickFirst : undefined
}
