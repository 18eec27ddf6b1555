/** One account per phone, the same on both targets; a WeChat identity is bound to it at the first sign-in there. */
import { randomUUID } from 'node:crypto'
import type { Db, ServerContext } from '../context'

const phoneHash = (ctx: ServerContext, phone: string) => ctx.vault.hash(phone, 'accounts.phone')
export const wechatHash = (ctx: ServerContext, openId: string) => ctx.vault.hash(openId, 'accounts.wechat')

/** The id of the phone's account, made at first sight. */
export async function accountOfPhone(ctx: ServerContext, db: Db, phone: string): Promise<string> {
  const row = {
    id: randomUUID(),
    phone_hash: phoneHash(ctx, phone),
    phone_sealed: ctx.vault.seal(phone, 'accounts.phone'),
    wechat_hash: null,
    wechat_sealed: null,
    email_sealed: null,
    created_at: ctx.clock.now(),
  }
  await db
    .insertInto('accounts')
    .values(row)
    .onConflict((conflict) => conflict.column('phone_hash').doNothing())
    .execute()
  const { id } = await db.selectFrom('accounts').select('id').where('phone_hash', '=', row.phone_hash).executeTakeFirstOrThrow()
  return id
}

/** The account a phone belongs to, or undefined when nobody has signed in with it yet. */
export const findAccountOfPhone = (ctx: ServerContext, db: Db, phone: string) =>
  db.selectFrom('accounts').select('id').where('phone_hash', '=', phoneHash(ctx, phone)).executeTakeFirst()

/** The phone of an account, in clear. */
export async function phoneOf(ctx: ServerContext, db: Db, accountId: string): Promise<string> {
  const row = await db.selectFrom('accounts').select('phone_sealed').where('id', '=', accountId).executeTakeFirstOrThrow()
  return ctx.vault.open(row.phone_sealed, 'accounts.phone')
}

export const findAccountOfWechat = (ctx: ServerContext, openId: string) =>
  ctx.db.selectFrom('accounts').select('id').where('wechat_hash', '=', wechatHash(ctx, openId)).executeTakeFirst()

/** Binds a WeChat identity; one that was bound elsewhere moves here, because its owner has just shown this phone. */
export async function bindWechat(ctx: ServerContext, db: Db, accountId: string, openId: string): Promise<void> {
  const hash = wechatHash(ctx, openId)
  await db
    .updateTable('accounts')
    .set({ wechat_hash: null, wechat_sealed: null })
    .where('wechat_hash', '=', hash)
    .where('id', '!=', accountId)
    .execute()
  const wechat_sealed = ctx.vault.seal(openId, 'accounts.wechat')
  await db.updateTable('accounts').set({ wechat_hash: hash, wechat_sealed }).where('id', '=', accountId).execute()
}

/** The openid messages to an account are addressed to; undefined while it is not bound. */
export async function openIdOf(ctx: ServerContext, db: Db, accountId: string): Promise<string | undefined> {
  const row = await db.selectFrom('accounts').select('wechat_sealed').where('id', '=', accountId).executeTakeFirst()
  return row?.wechat_sealed ? ctx.vault.open(row.wechat_sealed, 'accounts.wechat') : undefined
}
