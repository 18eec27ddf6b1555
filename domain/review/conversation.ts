/**
 * A refusal as a conversation: for each of the reviewer's reasons what stood there, what stands there now, and whether it is answered.
 * Answered = changed, or said to be right with a note; per place, so two reasons about one field are answered by one change.
 * The same function decides on the phone whether 重新提交 can be tapped and on the server whether it is accepted. Source: spec A25, K2, K6-8.
 */
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { Reply } from '@domain/filing/replies'
import { sameValue } from '@domain/filing/same-value'
import type { Problem } from '@domain/journey/problem'
import { settle } from '@domain/journey/settle'
import { callWindowIds } from '@domain/lifecycle/call-windows'
import { stepFor } from './anchor-label'
import { type Correction, type CorrectionReason, unreachableCode } from './correction'
import { labelAt, type Reading, wordsAt } from './field-of'
import { placeOf, standsAt } from './place'

export type ReasonState = 'open' | 'changed' | 'confirmed'

/** What stands at a place: words, or a stored picture or film by its object. */
export type Shown = { kind: 'words'; words: string } | { kind: 'picture' | 'video'; objectId: string | undefined; signedOn?: string }

export type Said = CorrectionReason & {
  /** Where the value lives in the answers now; replies are kept under it. */
  place: Anchor
  /** Undefined where there is nothing to compare: the order as a whole, the video check. */
  before: Shown | undefined
  now: Shown | undefined
  state: ReasonState
  reply: Reply | undefined
  /** Nobody picked up: answered by the number and a time for the call. */
  asksForCall: boolean
}

/** Each reason with where it stands, in the reviewer's order. */
export function conversationOf(correction: Correction, given: Answers, reading: Reading): Said[] {
  const answers = settle(given, reading.context)
  return correction.reasons.map((reason) => {
    const place = placeOf(reason.anchor, answers)
    const reply = replyTo(correction, answers, place)
    const asksForCall = reason.code === unreachableCode
    return {
      ...reason,
      label: labelAt(answers, place, reading),
      step: stepFor(place),
      place,
      before: shownAt(correction.submitted, placeOf(reason.anchor, correction.submitted), reading),
      now: shownAt(answers, place, reading),
      state: stateOf(correction, answers, reason.anchor, reply, asksForCall),
      reply,
      asksForCall,
    }
  })
}

/** Changed wins over confirmed: the reviewer looks at the new value first. */
function stateOf({ submitted }: Correction, answers: Answers, anchor: Anchor, reply: Reply | undefined, asksForCall: boolean): ReasonState {
  const changed = anchor !== 'order' && isChanged(submitted, answers, anchor)
  if (asksForCall) return isWindow(reply?.window) ? (changed ? 'changed' : 'confirmed') : 'open'
  if (changed) return 'changed'
  return (reply?.note ?? '').trim() === '' ? 'open' : 'confirmed'
}

/** A video check counts as changed once there is a film the reviewer has not seen. */
function isChanged(submitted: Answers, answers: Answers, anchor: Anchor): boolean {
  const [then, now] = [standsAt(submitted, anchor), standsAt(answers, anchor)]
  if (!anchor.startsWith('identity-check')) return !sameValue(then, now)
  const seen = Object.values(then as Record<string, string>)
  return Object.values(now as Record<string, string>).some((film) => !seen.includes(film))
}

const isWindow = (window: string | undefined): boolean => callWindowIds.some((id) => id === window)

/** The reply to this very round, if there is one. */
export const replyTo = ({ round }: Pick<Correction, 'round'>, { replies }: Answers, place: Anchor): Reply | undefined =>
  replies?.round === round && Object.hasOwn(replies.byAnchor, place) ? replies.byAnchor[place] : undefined

export function shownAt(answers: Answers, place: Anchor, reading: Reading): Shown | undefined {
  if (place === 'order' || place.startsWith('identity-check')) return undefined
  if (!place.startsWith('materials.')) return { kind: 'words', words: wordsAt(answers, place, reading) }
  const slot = place.slice('materials.'.length)
  const held = Object.hasOwn(answers.materials, slot) ? answers.materials[slot] : undefined
  return {
    kind: slot.startsWith('commitment-video') ? 'video' : 'picture',
    objectId: held?.objectId,
    ...(held?.signedOn ? { signedOn: held.signedOn } : {}),
  }
}

/** One problem per place that is still to be answered; while there is any, the order is not handed in again. */
export function unansweredReasons(correction: Correction, answers: Answers, reading: Reading): Problem[] {
  const open = conversationOf(correction, answers, reading).filter(({ state }) => state === 'open')
  return open
    .filter(({ place }, i) => open.findIndex((other) => other.place === place) === i)
    .map(({ place, label, asksForCall }) => ({
      ruleKey: unansweredKey,
      anchors: [place],
      severity: 'rejects' as const,
      hard: true,
      says: asksForCall ? `「${label}」要确认或换一个号码，并选好接听时间` : `审核员指出的「${label}」还没有改，也没有说明`,
      wayOut: asksForCall ? '请在「修改并重新提交」里选一个方便接听的时间' : '请修改；如果没有错，请写一句说明',
    }))
}

export const unansweredKey = 'review-unanswered'
