/** Pictures that were replaced: nothing points at them any more, so they go after a week (a phone may still hold an unsaved draft). */
import type { Answers } from '@domain/filing/answers'
import { daysAfter } from '../clock'
import type { ServerContext } from '../context'
import { answersOf } from '../lifecycle/order-data'
import { deleteObject } from '../repositories/objects'

const graceDays = 7

/** Deletes an order's pictures that neither its answers nor any of its submissions name; answers how many. */
export async function sweepUnused(ctx: ServerContext): Promise<number> {
  const old = await ctx.db
    .selectFrom('objects')
    .select(['id', 'order_id'])
    .where('created_at', '<', daysAfter(ctx.clock.now(), -graceDays))
    .where('purpose', 'in', ['certificate', 'letter', 'video'])
    .where('delete_at', 'is', null)
    .execute()
  let gone = 0
  for (const orderId of new Set(old.flatMap(({ order_id }) => (order_id ? [order_id] : [])))) {
    const named = await namedObjects(ctx, orderId)
    for (const { id } of old.filter((object) => object.order_id === orderId && !named.has(object.id))) {
      await deleteObject(ctx, id)
      gone++
    }
  }
  return gone
}

async function namedObjects(ctx: ServerContext, orderId: string): Promise<Set<string>> {
  const order = await ctx.db.selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow()
  const rounds = await ctx.db.selectFrom('rounds').select('snapshot_sealed').where('order_id', '=', orderId).execute()
  const submitted = rounds.map(
    ({ snapshot_sealed }) => ctx.vault.openJson<{ answers: Answers }>(snapshot_sealed, 'rounds.snapshot').answers,
  )
  const now = answersOf(ctx, order)
  const named = [now, ...submitted].flatMap(({ materials }) => Object.values(materials).map(({ objectId }) => objectId))
  // A picture that two sides were cut out of is kept for as long as it can be cut anew.
  const cutFrom = order.final ? [] : Object.values(now.materials).flatMap(({ cut }) => cut?.from ?? [])
  return new Set([...named, ...cutFrom])
}
