/** Flows as sentences: expect(given(answers).at('subject').answering({…})).toGoTo('site'). */
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { changed, contextOf } from '../domain/journey/given'

export type Flow = { answers: Answers; context: JourneyContext; asked: string }

/** A person somewhere on the way, and what they answer next. */
export function given(answers: Answers) {
  return {
    at: (step: StepId) => {
      const journey = journeyOf(answers, contextOf(answers))
      if (!journey.canVisit(step)) throw new Error(`${step} is not open yet: next is ${journey.next}`)
      return {
        answering: (values: Readonly<Record<string, unknown>>): Flow => {
          const after = changed(answers, values)
          return { answers: after, context: contextOf(after), asked: `at ${step} answering ${Object.keys(values).join(', ')}` }
        },
      }
    },
  }
}

type Result = { pass: boolean; message: () => string }

export const sentences = {
  toGoTo({ answers, context, asked }: Flow, step: StepId): Result {
    const { next, problems } = journeyOf(answers, context)
    const first = problems[0]
    return {
      pass: next === step,
      message: () => `${asked}: expected to go to ${step}, went to ${next} (${first?.anchors[0]}: ${first?.says})`,
    }
  },
  toSay({ answers, context, asked }: Flow, anchor: string, words: string): Result {
    const said = journeyOf(answers, context).problems.filter((problem) => problem.anchors[0] === anchor)
    return {
      pass: said.some((problem) => problem.says.includes(words)),
      message: () => `${asked}: expected 「${words}」 at ${anchor}, found ${said.map((problem) => problem.says).join(' | ') || 'nothing'}`,
    }
  },
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>> {
    toGoTo(step: StepId): R
    toSay(anchor: string, words: string): R
  }
}
declare global {
  namespace jest {
    interface Matchers<R> {
      toGoTo(step: StepId): R
      toSay(anchor: string, words: string): R
    }
  }
}
