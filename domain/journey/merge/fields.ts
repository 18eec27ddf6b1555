/**
 * Two devices' answers field by field. A field is what one question asks for: a picture, a region, a cloud resource, a list of domains and
 * a validity with its two days are one value each.
 */
import { type Anchor, valueAt, withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { clearsOf } from '../clears'
import { fieldValue, withFieldValue } from '../field-value'

export type FieldMerge = {
  answers: Answers
  /** Where the two contradict each other; `answers` has mine there. */
  contested: Anchor[]
  /** Fields in which the two differ: whose value `answers` has. */
  taken: ReadonlyMap<Anchor, 'mine' | 'theirs'>
}

/** Kept by rules of their own: a list of ticks, moments. */
const otherwise = new Set(['record.outdated', 'record.confirmedAt', 'record.consequencesReadAt'])
const validity = /(certificate|id)(ValidFrom|ValidTo|LongTerm)$/

/** The question an anchor belongs to: the three parts of a validity are one. */
export const questionOf = (anchor: Anchor): Anchor => anchor.replace(validity, '$1ValidTo')

const partsOf = (anchor: Anchor): Anchor[] =>
  anchor.endsWith('ValidTo') && validity.test(anchor)
    ? ['ValidFrom', 'ValidTo', 'LongTerm'].map((part) => anchor.replace('ValidTo', part))
    : [anchor]

/** The value a question has, as it is compared and shown to choose from. */
export const standing = (answers: Answers, anchor: Anchor): unknown =>
  partsOf(anchor).length > 1 ? fieldValue(answers, anchor) : valueAt(answers, anchor)

/** Puts one question's value in place. */
export const withStanding = (answers: Answers, anchor: Anchor, value: unknown): Answers =>
  partsOf(anchor).length > 1 ? withFieldValue(answers, anchor, value) : withValueAt(answers, anchor, value)

/** Every question that has a value. */
export function questionsOf(answers: Answers): Anchor[] {
  const of = (at: string, values: object | undefined) => Object.keys(values ?? {}).map((key) => `${at}.${key}`)
  const all = [
    ...of('verify-type', answers['verify-type']),
    ...of('record', answers.record),
    ...of('subject', answers.subject),
    ...answers.sites.flatMap((site, n) => of(`sites.${n}`, site)),
    ...answers.sitePersons.flatMap((person, n) => of(`sitePersons.${n}`, person)),
    ...of('materials', answers.materials),
  ]
  return [...new Set(all.map(questionOf))].filter((anchor) => !otherwise.has(anchor))
}

/** The questions two versions answer differently. */
export const differences = (one: Answers, other: Answers): Anchor[] =>
  [...new Set([...questionsOf(one), ...questionsOf(other)])].filter((anchor) => !sameValue(standing(one, anchor), standing(other, anchor)))

/**
 * Both versions in one; the three have the same sites in the same places.
 * @param base what both began from; undefined where nobody knows: then every difference is contested
 */
export function mergeFields(base: Answers | undefined, mine: Answers, theirs: Answers): FieldMerge {
  const differing = differences(mine, theirs)
  const myChanges = new Set(base ? differences(base, mine) : differing)
  const theirChanges = new Set(base ? differences(base, theirs) : differing)
  const apart = new Set([
    ...unfounded(myChanges, mine, theirs).filter((anchor) => theirChanges.has(anchor)),
    ...unfounded(theirChanges, theirs, mine).filter((anchor) => myChanges.has(anchor)),
  ])
  const taken = new Map<Anchor, 'mine' | 'theirs'>()
  const contested: Anchor[] = []
  let answers = mine
  for (const anchor of differing) {
    const both = myChanges.has(anchor) && theirChanges.has(anchor)
    if (both || apart.has(anchor)) contested.push(anchor)
    const theirsHold = !both && !apart.has(anchor) && theirChanges.has(anchor)
    taken.set(anchor, theirsHold ? 'theirs' : 'mine')
    if (theirsHold) answers = partsOf(anchor).reduce((rest, part) => withValueAt(rest, part, valueAt(theirs, part)), answers)
  }
  return { answers, contested, taken }
}

/**
 * One side changed a field on which others hang (another type of certificate); what the other side answered to those was answered under the
 * former one. It is neither thrown away nor put under the new one: the person is asked.
 */
const unfounded = (changed: ReadonlySet<Anchor>, one: Answers, other: Answers): Anchor[] =>
  [...changed]
    .filter((anchor) => !sameValue(standing(one, anchor), standing(other, anchor)))
    .flatMap((anchor) => clearsOf(anchor).map(questionOf))
