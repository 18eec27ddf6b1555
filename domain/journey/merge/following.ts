/**
 * What follows the answers when two devices' versions are taken together: how values came about, ticks, agreements, checks of the video,
 * replies to a reviewer. None of it is asked about: each has a rule that loses nothing a person would have to type again.
 */
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { mergedReplies } from '@domain/review/reply'
import { type FieldMerge, questionOf } from './fields'
import { earlier, later, smaller, threeWay } from './three-way'

type Ticks = Answers['acknowledged']

/** The merged answers with everything that is not a question taken together as well. */
export function withFollowing(merged: FieldMerge, base: Answers | undefined, mine: Answers, theirs: Answers): Answers {
  const replies = repliesOf(base?.replies, mine.replies, theirs.replies)
  const { replies: _mine, ...answers } = merged.answers
  return {
    ...answers,
    ...(answers.record || theirs.record ? { record: recordOf(answers.record, base, mine, theirs) } : {}),
    'identity-check': checksOf(base?.['identity-check'], mine['identity-check'], theirs['identity-check']),
    preview: agreementsOf(base?.preview, mine.preview, theirs.preview),
    sources: sourcesOf(merged, base, mine, theirs),
    acknowledged: ticksOf(base?.acknowledged, mine.acknowledged, theirs.acknowledged),
    ...(replies ? { replies } : {}),
  }
}

/** How a value came about is told by the side whose value holds. */
function sourcesOf({ taken }: FieldMerge, base: Answers | undefined, mine: Answers, theirs: Answers): Answers['sources'] {
  const known = threeWay(base?.sources, mine.sources, theirs.sources, smaller)
  const anchors = [...new Set([...Object.keys(mine.sources), ...Object.keys(theirs.sources)])]
  return Object.fromEntries(
    anchors.flatMap((anchor) => {
      const side = taken.get(questionOf(anchor))
      const source = side === undefined ? known[anchor] : (side === 'mine' ? mine : theirs).sources[anchor]
      return source === undefined ? [] : [[anchor, source]]
    }),
  )
}

/** The newer state of a check; the server tells both devices of it. */
function checksOf(
  was: Answers['identity-check'] | undefined,
  { checks: one }: Answers['identity-check'],
  { checks: other }: Answers['identity-check'],
) {
  return one || other ? { checks: threeWay(was && (was.checks ?? {}), one ?? {}, other ?? {}, either(later)) } : {}
}

/** An agreement taken back on one device is asked for again, whatever the other had ticked. */
function agreementsOf(
  was: Answers['preview'] | undefined,
  { agreements: one }: Answers['preview'],
  { agreements: other }: Answers['preview'],
) {
  if (!one && !other) return {}
  const both = (a: string | undefined, b: string | undefined) => (a === undefined || b === undefined ? undefined : earlier(a, b))
  return { agreements: threeWay(was && (was.agreements ?? {}), one ?? {}, other ?? {}, was ? both : either(earlier)) }
}

/** Lines marked as no longer true on either device; the moment of a confirmation. */
function recordOf(merged: Answers['record'], base: Answers | undefined, mine: Answers, theirs: Answers) {
  const { confirmedAt: _confirmed, consequencesReadAt: _read, outdated: _outdated, ...rest } = merged ?? {}
  const moments = threeWay(base && momentsOf(base), momentsOf(mine), momentsOf(theirs), either(earlier))
  const lines = threeWay(base && linesOf(base), linesOf(mine), linesOf(theirs), either(earlier))
  const told = mine.record?.outdated !== undefined || theirs.record?.outdated !== undefined
  return { ...rest, ...moments, ...(told ? { outdated: Object.keys(lines) } : {}) }
}

const momentsOf = ({ record }: Answers): Record<string, string> =>
  Object.fromEntries((['confirmedAt', 'consequencesReadAt'] as const).flatMap((key) => (record?.[key] ? [[key, record[key]]] : [])))
const linesOf = ({ record }: Answers): Record<string, string> => Object.fromEntries((record?.outdated ?? []).map((line) => [line, line]))

/** A tick given or taken back on one device; each holds for its own value only, so one too many does no harm. */
function ticksOf(was: Ticks | undefined, mine: Ticks, theirs: Ticks): Ticks {
  const as = (ticks: Ticks) => Object.fromEntries(ticks.map((tick) => [[tick.anchor, tick.ruleKey, tick.digest].join(' '), tick]))
  if (sameValue(mine, theirs) || (was && sameValue(theirs, was))) return mine
  if (was && sameValue(mine, was)) return theirs
  return Object.values(
    threeWay(
      was && as(was),
      as(mine),
      as(theirs),
      either((a, b) => (earlier(a.at, b.at) === a.at ? a : b)),
    ),
  )
}

/** One reply per place: the later one where both devices gave one; one taken back stays so unless the other device changed it since. */
function repliesOf(was: Answers['replies'], one: Answers['replies'], other: Answers['replies']): Answers['replies'] {
  if (!was || !one || !other || was.round !== one.round || one.round !== other.round) return mergedReplies(one, other)
  return { round: one.round, byAnchor: threeWay(was.byAnchor, one.byAnchor, other.byAnchor, either(later)) }
}

/** Where one side has none, the other's holds. */
const either =
  <V>(choose: (one: V, other: V) => V) =>
  (one: V | undefined, other: V | undefined): V | undefined =>
    one === undefined || other === undefined ? (one ?? other) : choose(one, other)
