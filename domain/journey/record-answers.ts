/** What the person answers about the record, with what follows from it. */
import type { Answers } from '@domain/filing/answers'
import type { RecordAnswers } from '@domain/filing/record'
import { answer } from './change'
import type { JourneyContext } from './journey-types'
import { settle } from './settle'

type What = Pick<RecordAnswers, 'siteFilingNumbers' | 'outdated'>

/** Changes which sites are meant or what is no longer true: what was confirmed and read before counts no more. The same answers without a record. */
export const withRecordChange = (answers: Answers, what: What, context: JourneyContext): Answers =>
  put(answers, context, ({ confirmedAt: _confirmed, consequencesReadAt: _read, ...known }) => ({ ...known, ...what }))

/** Notes that the person confirmed the record or read the consequences; `done` false takes the tick away. */
export const withRecordMark = (
  answers: Answers,
  mark: 'confirmedAt' | 'consequencesReadAt',
  done: boolean,
  context: JourneyContext,
): Answers =>
  put(answers, context, (known) => {
    const { [mark]: _before, ...rest } = known
    return done ? { ...rest, [mark]: context.now } : rest
  })

function put(before: Answers, context: JourneyContext, change: (known: Partial<RecordAnswers>) => Partial<RecordAnswers>): Answers {
  const number = context.record?.filingNumber
  if (!number) return before
  const settled = settle(before, context)
  const record = { ...change(settled.record ?? {}), subjectFilingNumber: number }
  return answer({ ...settled, record }, 'record.subjectFilingNumber', number, context)
}
