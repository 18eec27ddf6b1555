/** What is held about an account's handings-over, for its owner: which filing, between which devices, when. */
import type { ServerContext } from '../context'
import { stateOf } from './handoff-row'
import { begunOf } from './handoff-view'

export async function heldHandoffs(ctx: ServerContext, accountId: string) {
  const rows = await ctx.db.selectFrom('handoffs').selectAll().where('account_id', '=', accountId).orderBy('created_at').execute()
  return rows.map((row) => ({
    kind: row.kind,
    state: stateOf(row, ctx.clock.ms()),
    orderId: row.order_id,
    begin: begunOf(ctx, row),
    from: ctx.vault.open(row.from_sealed, 'handoffs.from'),
    phone: row.phone_sealed === null ? null : ctx.vault.open(row.phone_sealed, 'handoffs.phone'),
    createdAt: row.created_at,
  }))
}
