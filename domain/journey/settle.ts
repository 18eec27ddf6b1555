/**
 * Answers nobody has to type: an individual's name and phone come from the account, and what the record decides comes from the record.
 * Empty answers are filled from the account; what the record decides replaces whatever stood there. Source: spec C3, B4, K1, K6-2.
 */
import { recordFor } from '@domain/facts/filing-type-of'
import { settledByRecord } from '@domain/facts/settled'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { isIndividual } from '@domain/filing/subject-natures'
import type { JourneyContext } from './journey-types'
import { valueDigest } from './value-digest'

type Known = Pick<JourneyContext, 'account' | 'filingType' | 'detection' | 'record'>

/** The answers with what follows from account and record filled in; the same object when nothing had to be. */
export function settle(answers: Answers, context: Known): Answers {
  const record = recordFor(answers, context)
  return fromAccount(record === undefined ? answers : fromRecord(answers, record, context), context)
}

function fromRecord(answers: Answers, record: SubjectRecord, context: Known): Answers {
  const settled = settledByRecord(answers, record, context).answers
  return valueDigest(settled) === valueDigest(answers) ? answers : settled
}

function fromAccount(answers: Answers, { account }: Known): Answers {
  if (account === undefined || isIndividual(answers['verify-type'].subjectNature) !== true) return answers
  const { subject } = answers
  const own = account.nature === undefined || account.nature === 'individual'
  const filled = {
    ...(subject.phone ? {} : { phone: account.phone }),
    ...(subject.subjectName || !account.name || !own ? {} : { subjectName: account.name }),
  }
  return Object.keys(filled).length === 0 ? answers : { ...answers, subject: { ...subject, ...filled } }
}
