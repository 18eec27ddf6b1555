/** WeChat's one-time permissions: each 允许 is one message of a template. Our count is for the person; WeChat's own decides. */
import type { NotificationSettings } from '@contract/notifications'
import { type NotificationGroup, notificationGroups } from '@domain/notifications/event-table'
import { wechatTemplateTitles } from '@domain/notifications/wechat-message'
import { sql } from 'kysely'
import type { ServerContext } from '../context'
import type { GatewayError } from '../gateways/gateway-error'
import { openIdOf } from '../repositories/accounts'
import { allowOne } from '../sandbox/outside/wechat-quota'

type Wechat = NotificationSettings['wechat']
export type SubscriptionAnswer = { id: string; answer: 'accept' | 'reject' | 'ban' | 'filter' }

export async function wechatAnswer(ctx: ServerContext, accountId: string): Promise<Wechat> {
  const account = await ctx.db.selectFrom('accounts').select('wechat_sealed').where('id', '=', accountId).executeTakeFirst()
  const rows = await ctx.db.selectFrom('wechat_subscriptions').selectAll().where('account_id', '=', accountId).execute()
  const bound = Boolean(account?.wechat_sealed)
  const templates = notificationGroups.map((group) => {
    const id = ctx.config.wechat.templates[group]
    return { id, group, title: wechatTemplateTitles[group], left: rows.find(({ template_id }) => template_id === id)?.left_count ?? 0 }
  })
  const says = bound ? '微信每次允许只能发一条，用完后会在下次操作时再问您。' : '在微信小程序里登录后，可以用微信接收通知。'
  return { bound, says, templates }
}

/** Notes what the person answered to WeChat's question; templates that are not ours are passed over. */
export async function noteSubscriptions(ctx: ServerContext, accountId: string, answers: readonly SubscriptionAnswer[]): Promise<void> {
  const ours = Object.values(ctx.config.wechat.templates)
  const openId = await openIdOf(ctx, ctx.db, accountId)
  for (const { id, answer } of answers.filter((one) => ours.includes(one.id))) {
    const more = answer === 'accept' ? 1 : 0
    const at = ctx.clock.now()
    // The real WeChat counts the tap itself; the one played here hears of it from us.
    if (more && openId && ctx.config.sandbox && !ctx.config.wechat.baseUrl) await allowOne(ctx, openId, id)
    await ctx.db
      .insertInto('wechat_subscriptions')
      .values({ account_id: accountId, template_id: id, left_count: more, answer, at })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'template_id'])
          .doUpdateSet({ left_count: sql`wechat_subscriptions.left_count + ${more}`, answer, at }),
      )
      .execute()
  }
}

/** One permission is spent with each message that WeChat took; when it says there is none, there is none. */
export async function noteWechatOutcome(
  ctx: ServerContext,
  row: { channel: string; account_id: string },
  template: NotificationGroup | undefined,
  error: GatewayError | undefined,
): Promise<void> {
  if (row.channel !== 'wechat' || template === undefined || (error && error.code !== 43101)) return
  await ctx.db
    .updateTable('wechat_subscriptions')
    .set({ left_count: error ? 0 : sql`greatest(left_count - 1, 0)` })
    .where('account_id', '=', row.account_id)
    .where('template_id', '=', ctx.config.wechat.templates[template])
    .execute()
}
