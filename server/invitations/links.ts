/** Links to one verification of one order: given out, found by their secret, opened, used, taken back. Source: spec A26, J3. */
import { randomBytes, randomUUID } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import type { InvitationRow } from './invitation-state'

const hoursGood = 72
/** 192 bits. */
const secretBytes = 24

const secretHash = (ctx: ServerContext, secret: string) => ctx.vault.hash(secret, 'invitations.secret')

/** Gives out a new link; those given out for the same verification before stop working. The secret is told here and kept nowhere. */
export async function newLink(
  ctx: ServerContext,
  tx: Db,
  { orderId, verificationId }: { orderId: string; verificationId: string },
): Promise<{ secret: string; expiresAt: string }> {
  const now = ctx.clock.now()
  await revokeLinks(tx, verificationId, now)
  const secret = randomBytes(secretBytes).toString('base64url')
  const expiresAt = secondsAfter(now, hoursGood * 3600)
  await tx
    .insertInto('invitations')
    .values({
      id: randomUUID(),
      order_id: orderId,
      verification_id: verificationId,
      secret_hash: secretHash(ctx, secret),
      created_at: now,
      expires_at: expiresAt,
      opened_at: null,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  return { secret, expiresAt }
}

/** Takes back what is still out; one that was used stays used. */
export const revokeLinks = async (tx: Db, verificationId: string, at: string): Promise<void> => {
  await tx
    .updateTable('invitations')
    .set({ revoked_at: at })
    .where('verification_id', '=', verificationId)
    .where('revoked_at', 'is', null)
    .where('used_at', 'is', null)
    .execute()
}

export const findLink = (ctx: ServerContext, secret: string): Promise<InvitationRow | undefined> =>
  ctx.db.selectFrom('invitations').selectAll().where('secret_hash', '=', secretHash(ctx, secret)).executeTakeFirst()

/** The link as it is now, whatever happened since it was found. */
export const readLink = (db: Db, id: string): Promise<InvitationRow> =>
  db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** Notes the first time it was looked at. */
export const noteOpened = async (ctx: ServerContext, { id }: InvitationRow): Promise<void> => {
  await ctx.db.updateTable('invitations').set({ opened_at: ctx.clock.now() }).where('id', '=', id).where('opened_at', 'is', null).execute()
}

export const noteUsed = async (tx: Db, id: string, at: string): Promise<void> => {
  await tx.updateTable('invitations').set({ used_at: at }).where('id', '=', id).execute()
}

/** The link last given out for each verification of an order, by the verification's id. */
export async function lastLinks(db: Db, orderId: string): Promise<Map<string, InvitationRow>> {
  const rows = await db.selectFrom('invitations').selectAll().where('order_id', '=', orderId).orderBy('created_at').execute()
  // Given out in the same second, the one still standing is the last.
  const standing = (row: InvitationRow) => row.revoked_at === null
  return rows.reduce((last, row) => {
    const before = last.get(row.verification_id)
    return before && before.created_at === row.created_at && standing(before) ? last : last.set(row.verification_id, row)
  }, new Map<string, InvitationRow>())
}
