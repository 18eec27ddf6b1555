/** What keeps the record from being confirmed, apart from the confirmation itself. */
import { isOpen } from './acknowledgement'
import type { Journey } from './journey-types'
import type { Problem } from './problem'

/** Not certain to be refused, and to be ticked before one goes on. */
export const isDated = ({ hard, severity }: Problem): boolean => !hard && severity === 'may-reject'

const onRecord = (journey: Journey): readonly Problem[] => journey.steps.find(({ id }) => id === 'record')?.problems ?? []

const isPassword = ({ anchors }: Problem) => anchors[0] === 'record.filingPassword'

/** Certain: the record and today do not agree, or a site that cannot be meant. A wrong password is mended at its own field. */
export const recordMismatches = (journey: Journey): readonly Problem[] =>
  onRecord(journey).filter((problem) => problem.hard && !problem.missing && !isPassword(problem))

/** Dated: to be ticked. */
export const datedRecordProblems = (journey: Journey): readonly Problem[] => onRecord(journey).filter(isDated)

export type ConfirmationWords = { pickFirst: string; mendFirst: string; tickFirst: string; passwordFirst: string }

/** The first reason, in words, why the record cannot be confirmed yet. */
export function whyRecordUnconfirmed(journey: Journey, words: ConfirmationWords): string | undefined {
  const own = onRecord(journey)
  if (own.some((problem) => problem.missing === true && problem.anchors[0] === 'record.siteFilingNumbers')) return words.pickFirst
  if (recordMismatches(journey).length) return words.mendFirst
  if (own.some(isPassword)) return words.passwordFirst
  return datedRecordProblems(journey).some(isOpen) ? words.tickFirst : undefined
}
