/** Ending what a phone was given: the row says so, its session of this order alone stops at once, it is seen working nowhere. */
import type { Db, ServerContext } from '../context'
import type { HandoffRow } from './handoff-row'
import { noteMirror } from './note-mirror'

/** Call it with the row locked. A phone signed in by itself keeps its session. */
export async function endHandoff(ctx: ServerContext, tx: Db, row: HandoffRow, handedBackAt?: HandoffRow['place']): Promise<HandoffRow> {
  const ended = await tx
    .updateTable('handoffs')
    .set({ state: 'ended', ...(handedBackAt ? { handed_back_at: JSON.stringify(handedBackAt) } : {}) })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (row.phone_session !== null) {
    await tx
      .updateTable('sessions')
      .set({ expires_at: ctx.clock.now() })
      .where('id', '=', row.phone_session)
      .where('only_kind', 'is not', null)
      .execute()
    const gone = tx.deleteFrom('presence').where('session_id', '=', row.phone_session)
    await (row.order_id === null ? gone : gone.where('order_id', '=', row.order_id)).execute()
  }
  await noteMirror(ctx, tx, { accountId: row.account_id, orderId: row.order_id })
  return ended
}

/** The filing was handed in or given up: no code of it opens anything any more. */
export async function endHandoffsOf(ctx: ServerContext, tx: Db, orderId: string): Promise<void> {
  const rows = await tx
    .selectFrom('handoffs')
    .selectAll()
    .where('order_id', '=', orderId)
    .where('state', 'in', ['waiting', 'asking', 'active'])
    .forUpdate()
    .execute()
  for (const row of rows) await (row.state === 'active' ? endHandoff(ctx, tx, row) : cancelCode(ctx, tx, row))
}

/** A code nobody took yet, or that a phone asks about, opens nothing any more. Call it with the row locked. */
export async function cancelCode(ctx: ServerContext, tx: Db, row: HandoffRow): Promise<HandoffRow> {
  await tx.updateTable('handoffs').set({ state: 'cancelled' }).where('id', '=', row.id).execute()
  await noteMirror(ctx, tx, { accountId: row.account_id, orderId: row.order_id })
  return { ...row, state: 'cancelled' }
}
