/** What a person does with a refusal when nothing is wrong: every reason is answered with a note, a missed call with a time. */
import type { Person, Reply } from './person'

type Draft = { revision: number; answers: Record<string, unknown>; correction: { round: number; reasons: { anchor: string }[] } | null }

/** Saves a reply to each open reason and answers the revision to submit; nothing refused, nothing saved. */
export async function replyToReasons(person: Person, orderId: string): Promise<number> {
  const { revision, answers, correction } = (await person.send('GET', `/orders/${orderId}/answers`)).body as unknown as Draft
  if (!correction) return revision
  const reply = { note: '请看说明', window: 'any', at: '2026-09-14T09:00:00+08:00' }
  const replies = { round: correction.round, byAnchor: Object.fromEntries(correction.reasons.map(({ anchor }) => [anchor, reply])) }
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers: { ...answers, replies } })
  return Number(saved.body.revision)
}

/** The same, and the filing is handed in again; the answer of the submission. */
export async function answerReasons({ person, orderId }: { person: Person; orderId: string }): Promise<Reply> {
  return person.create(`/orders/${orderId}/submissions`, { revision: await replyToReasons(person, orderId) })
}
