/** The draft over the wire, with the two answers that are no failures told apart: somebody else's newer draft, and problems that stop it. */
import { ApiError } from '@contract/client'
import { type OrderDraft, type OrderProgress, orderEndpoints } from '@contract/orders'
import type { Answers } from '@domain/filing/answers'
import type { Problem } from '@domain/journey/problem'
import { call } from '../../api/person-call'

export type Saved = { revision: number; savedAt: string; draftExpiresAt: string | null; lookUps?: OrderDraft['lookUps'] }

export const loadDraft = (orderId: string): Promise<OrderDraft> => call(orderEndpoints.getDraft, { params: { orderId } })

/** A newer draft on the server comes back as `theirs`; nothing is overwritten. */
export async function saveDraft(orderId: string, revision: number, answers: Answers): Promise<Saved | { theirs: OrderDraft }> {
  try {
    return await call(orderEndpoints.saveDraft, { params: { orderId }, body: { revision, answers } })
  } catch (error) {
    const theirs = error instanceof ApiError && error.status === 409 ? (error.failure as { theirs?: OrderDraft }).theirs : undefined
    if (theirs) return { theirs }
    throw error
  }
}

/** Problems that stop it come back as a list. */
export async function submitDraft(
  orderId: string,
  revision: number,
  idempotencyKey: string,
): Promise<{ progress: OrderProgress } | { problems: readonly Problem[]; says: string }> {
  try {
    return { progress: await call(orderEndpoints.submitOrder, { params: { orderId }, body: { revision }, idempotencyKey }) }
  } catch (error) {
    const found = error instanceof ApiError && error.status === 422 ? (error.failure as { problems?: Problem[] }).problems : undefined
    if (found && error instanceof ApiError) return { problems: found, says: error.failure.says }
    throw error
  }
}
