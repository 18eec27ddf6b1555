/** Finding a handing-over: by its id for its owner, by one of its two secrets for a phone, by its order. */
import type { Db, ServerContext } from '../context'
import { notFound } from '../routes/refusal'
import { type HandoffRow, isUnderWay } from './handoff-row'
import { claimHash, codeHash } from './secrets'

export const byCode = (ctx: ServerContext, code: string): Promise<HandoffRow | undefined> =>
  ctx.db.selectFrom('handoffs').selectAll().where('code_hash', '=', codeHash(ctx, code)).executeTakeFirst()

export const byClaim = (ctx: ServerContext, claim: string): Promise<HandoffRow | undefined> =>
  ctx.db.selectFrom('handoffs').selectAll().where('claim_hash', '=', claimHash(ctx, claim)).executeTakeFirst()

export const readHandoff = (db: Db, id: string): Promise<HandoffRow> =>
  db.selectFrom('handoffs').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The account's; throws the 404. */
export async function ownHandoff(db: Db, accountId: string, id: string): Promise<HandoffRow> {
  const row = await db.selectFrom('handoffs').selectAll().where('id', '=', id).where('account_id', '=', accountId).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The same, locked until the transaction ends. */
export async function ownHandoffLocked(tx: Db, accountId: string, id: string): Promise<HandoffRow> {
  const row = await tx
    .selectFrom('handoffs')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** What is under way for an order; there is never more than one. */
export async function underWayOf(ctx: ServerContext, db: Db, orderId: string): Promise<HandoffRow | undefined> {
  const rows = await db
    .selectFrom('handoffs')
    .selectAll()
    .where('order_id', '=', orderId)
    .where('state', 'in', ['waiting', 'asking', 'active'])
    .orderBy('created_at', 'desc')
    .execute()
  return rows.find((row) => isUnderWay(row, ctx.clock.ms()))
}
