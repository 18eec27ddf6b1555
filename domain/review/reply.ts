/** Writing an answer to a reviewer into the draft, and taking two devices' answers together. */
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { Replies, Reply } from '@domain/filing/replies'
import type { Correction } from './correction'

/** The answers with a reply to one place; undefined takes it back. Replies to an earlier round are left behind. */
export function withReply(answers: Answers, { round }: Pick<Correction, 'round'>, place: Anchor, reply: Reply | undefined): Answers {
  const kept = answers.replies?.round === round ? answers.replies.byAnchor : {}
  const { [place]: _before, ...others } = kept
  return { ...answers, replies: { round, byAnchor: reply ? { ...others, [place]: reply } : others } }
}

/** Both devices' replies, the later one where both have one to the same place; the later round where they are of two. */
export function mergedReplies(one: Replies | undefined, other: Replies | undefined): Replies | undefined {
  if (!one || !other) return one ?? other
  if (one.round !== other.round) return one.round > other.round ? one : other
  const byAnchor = { ...one.byAnchor }
  for (const [place, reply] of Object.entries(other.byAnchor)) {
    const mine = byAnchor[place]
    if (!mine || Date.parse(mine.at) < Date.parse(reply.at)) byAnchor[place] = reply
  }
  return { round: one.round, byAnchor }
}
