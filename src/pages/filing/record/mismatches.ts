/** What keeps the record from being confirmed, as the page asks it. */
import { type ConfirmationWords, datedRecordProblems, recordMismatches, whyRecordUnconfirmed } from '@domain/journey/record-confirmation'
import type { JourneyNow } from '@/hooks/use-journey'

export const mismatchesOf = ({ journey }: JourneyNow) => recordMismatches(journey)
export const datedOf = ({ journey }: JourneyNow) => datedRecordProblems(journey)
export const whyNotConfirmed = ({ journey }: JourneyNow, words: ConfirmationWords) => whyRecordUnconfirmed(journey, words)
