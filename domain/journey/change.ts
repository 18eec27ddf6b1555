/** Changing one answer: what no longer holds is cleared, old ticks go, the way the value came about is kept. */
import { type Anchor, valueAt, withValueAt } from '@domain/filing/anchor'
import type { Answers, ValueSource } from '@domain/filing/answers'
import { clearsOf } from './clears'
import { withFieldValue } from './field-value'
import { journeyOf } from './journey'
import type { JourneyContext } from './journey-types'
import { settle } from './settle'
import { valueDigest } from './value-digest'

/**
 * The answers with one field changed.
 * @param value what the field now shows; `''` or undefined empties it
 * @param source how it came about; without it the person typed it
 */
export function answer(answers: Answers, anchor: Anchor, value: unknown, context: JourneyContext, source?: ValueSource): Answers {
  const changed = withFieldValue(answers, anchor, value)
  const same = valueDigest(answers) === valueDigest(changed)
  const cleared = same ? changed : clearsOf(anchor).reduce((rest, gone) => withValueAt(withoutSource(rest, gone), gone, undefined), changed)
  const settled = settle(withSource(cleared, anchor, source, same), context)
  return withoutStaleTicks(anchor === 'verify-type.subjectNature' ? withAccountEmail(settled, context) : settled, context)
}

/** Offered once, when the person says who is filing; afterwards the mail is theirs to change or empty. */
function withAccountEmail(answers: Answers, { account }: JourneyContext): Answers {
  if (!account?.email || answers.subject.email) return answers
  return { ...answers, subject: { ...answers.subject, email: account.email } }
}

function withSource(answers: Answers, anchor: Anchor, source: ValueSource | undefined, same: boolean): Answers {
  if (source !== undefined) return { ...answers, sources: { ...answers.sources, [anchor]: source } }
  const before = answers.sources[anchor]
  if (same || before === undefined) return answers
  if (before.recognised === undefined || valueAt(answers, anchor) === undefined) return withoutSource(answers, anchor)
  return { ...answers, sources: { ...answers.sources, [anchor]: { from: 'typed', recognised: before.recognised } } }
}

function withoutSource(answers: Answers, anchor: Anchor): Answers {
  if (!Object.hasOwn(answers.sources, anchor)) return answers
  const { [anchor]: _gone, ...sources } = answers.sources
  return { ...answers, sources }
}

/** Ticks whose finding is gone or whose value has changed are dropped. */
function withoutStaleTicks(answers: Answers, context: JourneyContext): Answers {
  if (answers.acknowledged.length === 0) return answers
  const ticked = journeyOf(answers, context).problems.filter((problem) => problem.acknowledgedAt !== undefined)
  const acknowledged = answers.acknowledged.filter((tick) =>
    ticked.some((problem) => problem.ruleKey === tick.ruleKey && problem.anchors[0] === tick.anchor),
  )
  return acknowledged.length === answers.acknowledged.length ? answers : { ...answers, acknowledged }
}
