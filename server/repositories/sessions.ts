/** Signed-in devices. Only the hash of a token is kept; signing out deletes the row, so it ends at once. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { HandoffKind } from '@domain/handoff/handoff'
import { daysAfter, secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'

export const sessionLifetimeDays = 180
/** Of a session that a code of the computer opened; using it does not prolong it. */
export const onlyHours = 12
const seenEverySeconds = 300
const tokenHash = (ctx: ServerContext, token: string) => ctx.vault.hash(token, 'sessions.token')

export type NewSession = { deviceId: string; token: string; draftKey: string }

export type Client = 'h5' | 'weapp' | 'console'
/** What a session opened by a code of the computer is good for. */
export type Only = { kind: HandoffKind; orderId: string }

/** Opens a session for an account on one device; with `only`, for one order and twelve hours. */
export async function openSession(
  ctx: ServerContext,
  db: Db,
  given: { accountId: string; client: Client; deviceName: string; only?: Only },
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
    expires_at: given.only ? secondsAfter(now, onlyHours * 3600) : daysAfter(now, sessionLifetimeDays),
    only_kind: given.only?.kind ?? null,
    only_order: given.only?.orderId ?? null,
  }
  await db.insertInto('sessions').values(row).execute()
  return { deviceId: row.id, token, draftKey }
}

/**
 * The session of a token, or undefined when there is none or it has run out; one that a code of the computer opened is told to be over.
 * Notes at most every five minutes that it was used.
 */
export async function findSession(ctx: ServerContext, token: string) {
  const row = await ctx.db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash(ctx, token)).executeTakeFirst()
  if (!row) return undefined
  const over = Date.parse(row.expires_at) <= ctx.clock.ms()
  if (over) return row.only_kind ? { ...row, over } : undefined
  if (ctx.clock.ms() - Date.parse(row.last_seen_at) > seenEverySeconds * 1000) {
    const now = ctx.clock.now()
    await ctx.db
      .updateTable('sessions')
      .set({ last_seen_at: now, ...(row.only_kind ? {} : { expires_at: daysAfter(now, sessionLifetimeDays) }) })
      .where('id', '=', row.id)
      .execute()
  }
  return { ...row, over }
}

/** Devices of an account, newest use first; a phone that was let in for one order is among them while it is. */
export const listSessions = (ctx: Pick<ServerContext, 'clock'>, db: Db, accountId: string) =>
  db
    .selectFrom('sessions')
    .selectAll()
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('only_kind', 'is', null), row('expires_at', '>', ctx.clock.now())]))
    .orderBy('last_seen_at', 'desc')
    .execute()

/** Ends one session of the account; false when it has no such device. */
export async function endSession(db: Db, accountId: string, deviceId: string): Promise<boolean> {
  const result = await db.deleteFrom('sessions').where('account_id', '=', accountId).where('id', '=', deviceId).executeTakeFirst()
  return result.numDeletedRows > 0n
}
