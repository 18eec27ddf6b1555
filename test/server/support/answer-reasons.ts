/** A person answers every reason of a refusal without a change, and hands the filing in again. */
import type { ReadyFiling } from './filing'
import type { Reply } from './person'
import type { Sandbox } from './submitted'

type Rounds = { n: number; reasons: { anchor: string }[] }[]

/** Replies to each reason of the last round (a note; for a call nobody took, a window too) and resubmits; the answer of the submission. */
export async function answerReasons({ person, orderId }: Pick<ReadyFiling, 'person' | 'orderId'>, sandbox: Sandbox): Promise<Reply> {
  const { rounds } = (await sandbox.order(orderId)) as { rounds: Rounds }
  const last = rounds.at(-1)
  const draft = (await person.send('GET', `/orders/${orderId}/answers`)).body as { revision: number; answers: object; savedAt: string }
  const reply = { note: '核对过，没有写错', window: 'any', at: draft.savedAt }
  const replies = { round: last?.n ?? 0, byAnchor: Object.fromEntries((last?.reasons ?? []).map(({ anchor }) => [anchor, reply])) }
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers: { ...draft.answers, replies } })
  return person.create(`/orders/${orderId}/submissions`, { revision: Number(saved.body.revision) })
}
