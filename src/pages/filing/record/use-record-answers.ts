/** What the person answers about the record, with what the domain says follows from it. */
import type { Answers } from '@domain/filing/answers'
import type { RecordAnswers } from '@domain/filing/record'
import { answer } from '@domain/journey/change'
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

function put({ context }: JourneyNow, change: (known: Partial<RecordAnswers>) => Partial<RecordAnswers>): void {
  const number = context.record?.filingNumber
  if (!number) return
  changeAnswers((before) => {
    const settled = settle(before, context)
    const record = { ...change(settled.record ?? {}), subjectFilingNumber: number }
    return answer({ ...settled, record }, 'record.subjectFilingNumber', number, context)
  })
}

type What = Pick<RecordAnswers, 'siteFilingNumbers' | 'outdated'>

/** Changes which sites are meant or what is no longer true: what was confirmed and read before counts no more. */
export const changeRecord = (now: JourneyNow, what: What): void =>
  put(now, ({ confirmedAt: _confirmed, consequencesReadAt: _read, ...known }) => ({ ...known, ...what }))

/** Notes that the person confirmed the record or read the consequences; undefined takes the tick away. */
export const markRecord = (now: JourneyNow, mark: 'confirmedAt' | 'consequencesReadAt', done: boolean): void =>
  put(now, (known) => {
    const { [mark]: _before, ...rest } = known
    return done ? { ...rest, [mark]: now.context.now } : rest
  })
