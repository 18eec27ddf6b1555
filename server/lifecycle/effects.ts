/** What else happens when an order moves: reasons are kept, phones are to be verified, pictures go, codes and places change hands. */
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { Transition } from '@domain/lifecycle/transitions'
import { daysAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { dropRecordPictures } from '../records/record-pictures'
import { holdCodes, releaseCodes, spendCodes } from '../sandbox/world/code-locks'
import { noteFlight } from '../sandbox/world/flight'
import type { Step } from './move-order'
import { answersOf, recordOf } from './order-data'
import type { OrderRow } from './rows'
import { createVerifications } from './sms-verifications'

/** Videos are gone a day after the decision (spec K1). */
const videoDays = 1

export async function applyEffects(ctx: ServerContext, tx: Db, order: OrderRow, row: Transition, step: Step): Promise<void> {
  await noteFlight(ctx, tx, order, row.from, row.to)
  const ended = row.to === 'revoked' && order.chosen_type === 'deregister-subject' ? recordOf(ctx, order) : undefined
  if (ended) await dropRecordPictures(tx, order.account_id, ended.filingNumber, step.at)
  for (const effect of row.effects) {
    if (effect === 'store-snapshot') await holdCodes(ctx, tx, order, answersOf(ctx, order))
    if (effect === 'store-reasons') await storeReasons(ctx, tx, order, row.event, step)
    if (effect === 'create-sms-verifications') await createVerifications(ctx, tx, order)
    if (effect === 'release-codes') await releaseCodes(ctx, tx, order)
    if (effect === 'spend-codes') await spendCodes(ctx, tx, order)
    if (effect === 'delete-draft-pictures') await deleteObjects(tx, order.id, step.at)
    if (effect === 'delete-video-later') await deleteObjects(tx, order.id, daysAfter(step.at, videoDays), 'face')
  }
}

const kindOf = (event: LifecycleEvent): 'changes' | 'rejected' | 'authority' =>
  event === 'authority-rejected' || event === 'revocation-refused'
    ? 'authority'
    : event === 'initial-rejected' || event === 'second-call-missed'
      ? 'rejected'
      : 'changes'

/** Every refusal has a reason with an anchor (spec B2, invariant vii). */
async function storeReasons(ctx: ServerContext, tx: Db, order: OrderRow, event: LifecycleEvent, step: Step): Promise<void> {
  const reasons = step.reasons ?? []
  if (reasons.length === 0) throw new Error(`${event} without a reason`)
  await tx
    .insertInto('rejections')
    .values({
      order_id: order.id,
      round: order.round,
      kind: kindOf(event),
      at: step.at,
      reasons_sealed: ctx.vault.sealJson(reasons, 'rejections.reasons'),
    })
    .execute()
}

/** Marks stored pictures for the storage's own sweeper. */
async function deleteObjects(tx: Db, orderId: string, at: string, purpose?: string): Promise<void> {
  let update = tx.updateTable('objects').set({ delete_at: at }).where('order_id', '=', orderId)
  if (purpose) update = update.where('purpose', '=', purpose)
  await update.execute()
}
