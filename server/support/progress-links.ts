/** Links to an order's progress card: 30 days, revocable, the secret kept as its keyed hash only. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import { daysAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import type { Tables } from '../database/schema'
import { Refusal } from '../routes/refusal'

export type LinkRow = Selectable<Tables['progress_links']>
const purpose = 'progress_links.secret'
const lifeDays = 30
const mostLinks = 5
/** 192 bit. */
const secretBytes = 24

export const linksOf = (ctx: ServerContext, db: Db, orderId: string): Promise<LinkRow[]> =>
  db
    .selectFrom('progress_links')
    .selectAll()
    .where('order_id', '=', orderId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()

/** Call it with the order locked. */
export async function makeLink(ctx: ServerContext, tx: Db, orderId: string): Promise<{ row: LinkRow; secret: string }> {
  if ((await linksOf(ctx, tx, orderId)).length >= mostLinks) throw tooMany()
  const secret = randomBytes(secretBytes).toString('base64url')
  const now = ctx.clock.now()
  const row: LinkRow = {
    id: randomUUID(),
    order_id: orderId,
    secret_hash: ctx.vault.hash(secret, purpose),
    created_at: now,
    expires_at: daysAfter(now, lifeDays),
    revoked_at: null,
  }
  await tx.insertInto('progress_links').values(row).execute()
  return { row, secret }
}

/** False where the order has no such link that still works. */
export async function revokeLink(ctx: ServerContext, orderId: string, linkId: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('progress_links')
    .set({ revoked_at: ctx.clock.now() })
    .where('id', '=', linkId)
    .where('order_id', '=', orderId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The link a secret belongs to, while it works. */
export const linkBySecret = (ctx: ServerContext, secret: string): Promise<LinkRow | undefined> =>
  ctx.db
    .selectFrom('progress_links')
    .selectAll()
    .where('secret_hash', '=', ctx.vault.hash(secret, purpose))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .executeTakeFirst()

export const linkView = ({ id, created_at, expires_at }: LinkRow) => ({ id, createdAt: created_at, expiresAt: expires_at })

const tooMany = () =>
  new Refusal(409, {
    code: 'too-many-links',
    says: `这份备案已经有 ${mostLinks} 个有效的查看链接`,
    wayOut: '先停用一个不用的，再生成新的',
  })
