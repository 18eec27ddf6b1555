/** Look-ups are kept with the order for as long as they are about its answers: asked again when a value changed or after some minutes. */
import type { Answers } from '@domain/filing/answers'
import type { LookUps } from '@domain/journey/look-ups'
import type { ServerContext } from '../context'
import { answersOf, recordOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { digestOfInquiries, inquiriesOf, lookUp } from './look-up'

const freshMs = 10 * 60_000
const purpose = 'orders.look_ups'
type Kept = { digest: string; at: string; found: LookUps }

/** What is kept with the order, whatever it is about. */
export const heldLookUps = (ctx: ServerContext, order: OrderRow): Kept | undefined =>
  order.look_ups_sealed === null ? undefined : ctx.vault.openJson<Kept>(order.look_ups_sealed, purpose)

/** What is known about an order's own answers now. Not inside a transaction: it may ask the parties outside. */
export async function lookUpsOf(ctx: ServerContext, order: OrderRow, answers: Answers = answersOf(ctx, order)): Promise<LookUps> {
  const inquiries = inquiriesOf(answers, recordOf(ctx, order)?.filingNumber)
  const digest = digestOfInquiries(inquiries)
  const held = heldLookUps(ctx, order)
  if (held?.digest === digest && Math.abs(ctx.clock.ms() - Date.parse(held.at)) < freshMs) return held.found
  const found = await lookUp(ctx, inquiries)
  const kept: Kept = { digest, at: ctx.clock.now(), found }
  await ctx.db
    .updateTable('orders')
    .set({ look_ups_sealed: ctx.vault.sealJson(kept, purpose) })
    .where('id', '=', order.id)
    .execute()
  return found
}
