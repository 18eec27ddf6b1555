/** Signed-in devices. Only the hash of a token is kept; signing out deletes the row, so it ends at once. */
import { randomBytes, randomUUID } from 'node:crypto'
import { daysAfter } from '../clock'
import type { Db, ServerContext } from '../context'

export const sessionLifetimeDays = 180
const seenEverySeconds = 300
const tokenHash = (ctx: ServerContext, token: string) => ctx.vault.hash(token, 'sessions.token')

export type NewSession = { deviceId: string; token: string; draftKey: string }

/** Opens a session for an account on one device. */
export async function openSession(
  ctx: ServerContext,
  db: Db,
  given: { accountId: string; client: 'h5' | 'weapp'; deviceName: string },
): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url')
  const draftKey = randomBytes(32).toString('base64')
  const now = ctx.clock.now()
  const row = {
    id: randomUUID(),
    account_id: given.accountId,
    token_hash: tokenHash(ctx, token),
    client: given.client,
    device_name_sealed: ctx.vault.seal(given.deviceName, 'sessions.device_name'),
    draft_key_sealed: ctx.vault.seal(draftKey, 'sessions.draft_key'),
    signed_in_at: now,
    last_seen_at: now,
    expires_at: daysAfter(now, sessionLifetimeDays),
  }
  await db.insertInto('sessions').values(row).execute()
  return { deviceId: row.id, token, draftKey }
}

/** The session of a token, or undefined when there is none or it has run out. Notes at most every five minutes that it was used. */
export async function findSession(ctx: ServerContext, token: string) {
  const row = await ctx.db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash(ctx, token)).executeTakeFirst()
  if (!row || Date.parse(row.expires_at) <= ctx.clock.ms()) return undefined
  if (ctx.clock.ms() - Date.parse(row.last_seen_at) > seenEverySeconds * 1000) {
    const now = ctx.clock.now()
    await ctx.db
      .updateTable('sessions')
      .set({ last_seen_at: now, expires_at: daysAfter(now, sessionLifetimeDays) })
      .where('id', '=', row.id)
      .execute()
  }
  return row
}

/** Devices of an account, newest use first. */
export const listSessions = (db: Db, accountId: string) =>
  db.selectFrom('sessions').selectAll().where('account_id', '=', accountId).orderBy('last_seen_at', 'desc').execute()

/** Ends one session of the account; false when it has no such device. */
export async function endSession(db: Db, accountId: string, deviceId: string): Promise<boolean> {
  const result = await db.deleteFrom('sessions').where('account_id', '=', accountId).where('id', '=', deviceId).executeTakeFirst()
  return result.numDeletedRows > 0n
}
