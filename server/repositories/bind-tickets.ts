/** A WeChat identity that has shown itself but no phone yet: ten minutes to sign in with one and be bound to it. */
import { randomBytes } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { wechatHash } from './accounts'

const lifetimeSeconds = 600
const tokenHash = (ctx: ServerContext, token: string) => ctx.vault.hash(token, 'bind_tickets.token')

export async function newBindTicket(ctx: ServerContext, openId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const row = {
    token_hash: tokenHash(ctx, token),
    wechat_hash: wechatHash(ctx, openId),
    wechat_sealed: ctx.vault.seal(openId, 'bind_tickets.wechat'),
    expires_at: secondsAfter(ctx.clock.now(), lifetimeSeconds),
  }
  await ctx.db
    .insertInto('bind_tickets')
    .values({ ...row, used_at: null })
    .execute()
  return token
}

/** Uses a ticket up; answers the openid, or undefined when it is unknown, used or out of time. */
export async function redeemBindTicket(ctx: ServerContext, db: Db, token: string): Promise<string | undefined> {
  const row = await db
    .updateTable('bind_tickets')
    .set({ used_at: ctx.clock.now() })
    .where('token_hash', '=', tokenHash(ctx, token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .returning('wechat_sealed')
    .executeTakeFirst()
  return row?.wechat_sealed ? ctx.vault.open(row.wechat_sealed, 'bind_tickets.wechat') : undefined
}
