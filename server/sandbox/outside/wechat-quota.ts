/** How many messages of a template the sandbox's WeChat would still show a person: one for each time they tapped 允许. */
import { sql } from 'kysely'
import type { Db, ServerContext } from '../../context'

const hashOf = (ctx: ServerContext, openId: string) => ctx.vault.hash(openId, 'outside_subscriptions.openid')

/** The person tapped 允许 for a template. */
export async function allowOne(ctx: ServerContext, openId: string, templateId: string): Promise<void> {
  await ctx.db
    .insertInto('outside_subscriptions')
    .values({ openid_hash: hashOf(ctx, openId), template_id: templateId, left_count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['openid_hash', 'template_id']).doUpdateSet({ left_count: sql`outside_subscriptions.left_count + 1` }),
    )
    .execute()
}

/** Uses one up; false when there is none. */
export async function spendSubscription(ctx: ServerContext, openId: string, templateId: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('outside_subscriptions')
    .set({ left_count: sql`left_count - 1` })
    .where('openid_hash', '=', hashOf(ctx, openId))
    .where('template_id', '=', templateId)
    .where('left_count', '>', 0)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The person is gone. */
export async function forgetSubscriptions(ctx: ServerContext, tx: Db, openId: string): Promise<void> {
  await tx.deleteFrom('outside_subscriptions').where('openid_hash', '=', hashOf(ctx, openId)).execute()
}
