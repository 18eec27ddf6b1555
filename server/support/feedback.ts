/** 评价: one word per account and order, replaced when it is given again. */
import type { Rating } from '@domain/support/support-topics'
import { sql } from 'kysely'
import type { Db, ServerContext } from '../context'

const purpose = 'feedback.text'
export type Said = { orderId?: string | undefined; rating: Rating; text?: string | undefined }

export async function writeFeedback(ctx: ServerContext, tx: Db, accountId: string, said: Said): Promise<void> {
  const text_sealed = said.text?.trim() ? ctx.vault.seal(said.text.trim(), purpose) : null
  const at = ctx.clock.now()
  await tx
    .insertInto('feedback')
    .values({ account_id: accountId, order_id: said.orderId ?? null, rating: said.rating, text_sealed, at })
    .onConflict((conflict) =>
      conflict.expression(sql`account_id, coalesce(order_id, '')`).doUpdateSet({ rating: said.rating, text_sealed, at }),
    )
    .execute()
}

export async function feedbackOf(ctx: ServerContext, accountId: string) {
  const rows = await ctx.db.selectFrom('feedback').selectAll().where('account_id', '=', accountId).orderBy('at').execute()
  return rows.map(({ order_id, rating, text_sealed, at }) => ({
    orderId: order_id,
    rating,
    text: text_sealed ? ctx.vault.open(text_sealed, purpose) : null,
    at,
  }))
}
