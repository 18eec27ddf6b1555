/** Answers nobody has to type: an individual's name and phone come from the account. Only empty answers are filled. Source: spec C3, K1, K6-2. */
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { JourneyContext } from './journey-types'

/** The answers with what follows from the account filled in; the same object when nothing had to be. */
export function settle(answers: Answers, { account }: Pick<JourneyContext, 'account'>): Answers {
  if (account === undefined || isIndividual(answers['verify-type'].subjectNature) !== true) return answers
  const { subject } = answers
  const own = account.nature === undefined || account.nature === 'individual'
  const filled = {
    ...(subject.phone ? {} : { phone: account.phone }),
    ...(subject.subjectName || !account.name || !own ? {} : { subjectName: account.name }),
  }
  return Object.keys(filled).length === 0 ? answers : { ...answers, subject: { ...subject, ...filled } }
}
