/** What the person answers about the record, with what the domain says follows from it. */
import type { Answers } from '@domain/filing/answers'
import { withRecordChange, withRecordMark } from '@domain/journey/record-answers'
import { settle } from '@domain/journey/settle'
import { useMemo } from 'react'
import type { JourneyNow } from '@/hooks/use-journey'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

/** The answers as the journey sees them: with the record's values in place. */
export function useSettledAnswers({ context }: JourneyNow): Answers {
  const answers = useDraftStore((state) => state.answers)
  return useMemo(() => settle(answers, context), [answers, context])
}

type What = Parameters<typeof withRecordChange>[1]

/** Changes which sites are meant or what is no longer true. */
export const changeRecord = ({ context }: JourneyNow, what: What): void =>
  changeAnswers((before) => withRecordChange(before, what, context))

/** Notes that the person confirmed the record or read the consequences. */
export const markRecord = ({ context }: JourneyNow, mark: 'confirmedAt' | 'consequencesReadAt', done: boolean): void =>
  changeAnswers((before) => withRecordMark(before, mark, done, context))
