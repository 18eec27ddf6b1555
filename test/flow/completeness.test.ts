/** Every province on record, as an individual and as a company: asked one thing at a time, a filing reaches submit or a named knockout. */
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { acknowledge, isOpen } from '@domain/journey/acknowledgement'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { recordedProvinces } from '@domain/provinces/registry'
import { contextOf, enterprise, individual, now } from '../domain/journey/given'

/** What somebody would answer to a field, taken from the complete filing or from the field's kind. */
function answerTo(anchor: string, complete: Answers): unknown {
  const [head = '', ...rest] = anchor.split('.')
  if (head === 'materials') return { objectId: 'o-1', at: now, signedOn: '2026-09-13' }
  if (/Valid(To)$/.test(anchor)) return { longTerm: true }
  const part = complete[head as keyof Answers] as unknown
  return rest.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], part)
}

/** Looks up as soon as the first step is filled in, as the person taps 验证. */
function lookedUp(answers: Answers, complete: Answers): JourneyContext {
  const filled = answers['verify-type'].resource !== undefined && answers['verify-type'].subjectCertificateNumber !== undefined
  const account = contextOf(complete).account
  const context = contextOf(answers, account ? { account } : {})
  if (filled)
    return {
      ...context,
      detection: {
        ...(context.detection as NonNullable<typeof context.detection>),
        forAnswers: digestOfVerifyType(answers['verify-type']),
      },
    }
  const { detection: _none, ...rest } = context
  return rest
}

function walk(complete: Answers): { answers: Answers; asked: string[]; end: string } {
  let answers = emptyAnswers()
  const asked: string[] = []
  for (let turns = 0; turns < 200; turns += 1) {
    const context = lookedUp(answers, complete)
    const journey = journeyOf(answers, context)
    if (journey.knockout) return { answers, asked, end: journey.knockout.code }
    const open = journey.problems.find((problem) => isOpen(problem) && !problem.anchors[0].endsWith('.detection'))
    if (!open) return { answers, asked, end: 'submit' }
    const anchor = open.anchors[0]
    asked.push(anchor)
    if (anchor === 'identity-check.checks') answers = { ...answers, 'identity-check': complete['identity-check'] }
    else if (anchor === 'preview.agreements') answers = { ...answers, preview: complete.preview }
    else if (open.missing) answers = answer(answers, anchor, answerTo(anchor, complete), context)
    else if (!open.hard) answers = acknowledge(answers, open, now)
    else return { answers, asked, end: `stuck at ${anchor}: ${open.says}` }
  }
  return { answers, asked, end: `never ends, at ${asked.at(-1)}` }
}

/** 天津, 重庆 and 甘肃 want the emergency contact in the remark. */
const withContact = (answers: Answers): Answers => ({
  ...answers,
  subject: { ...answers.subject, subjectRemark: '应急联系人：钱三，同事' },
})

const cases = recordedProvinces.flatMap(({ code }) => [
  { code, who: 'individual', complete: withContact(individual(code)) },
  { code, who: 'enterprise', complete: withContact(enterprise(code)) },
])

test.each(cases)('$who in $code reaches submit by answering what is asked', ({ complete }) => {
  const { answers, asked, end } = walk(complete)
  expect(end).toBe('submit')
  expect(new Set(asked).size).toBeGreaterThan(12)
  const journey = journeyOf(answers, lookedUp(answers, complete))
  expect(journey.next).toBe('preview')
  expect(journey.steps.every((step) => step.id === 'preview' || step.state === 'done')).toBe(true)
  for (const { slot, level, uploaded } of journey.requirements) if (level === 'required') expect([slot, uploaded]).toEqual([slot, true])
})
