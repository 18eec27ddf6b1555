/** Links to one thing of one order: given out, found by their secret, opened, used, taken back. Source: spec A26, A18, J3. */
import { randomBytes, randomUUID } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import type { InvitationRow } from './invitation-state'

const hoursGood = 72
/** 192 bits. */
const secretBytes = 24

const secretHash = (ctx: ServerContext, secret: string) => ctx.vault.hash(secret, 'invitations.secret')

/** What a link opens: one verification, or the video check of one person. */
export type Purpose = { orderId: string; verificationId: string } | { orderId: string; person: number; personHash: string }

/** Gives out a new link; those given out for the same thing before stop working. The secret is told here and kept nowhere. */
export async function newLink(ctx: ServerContext, tx: Db, opens: Purpose): Promise<{ secret: string; expiresAt: string }> {
  const now = ctx.clock.now()
  if ('verificationId' in opens) await revokeLinks(tx, opens.verificationId, now)
  else await revokeCheckLinks(tx, opens, now)
  const secret = randomBytes(secretBytes).toString('base64url')
  const expiresAt = secondsAfter(now, hoursGood * 3600)
  const check = 'person' in opens
  await tx
    .insertInto('invitations')
    .values({
      id: randomUUID(),
      order_id: opens.orderId,
      purpose: check ? 'identity-check' : 'sms-verification',
      verification_id: check ? null : opens.verificationId,
      person: check ? opens.person : null,
      person_hash: check ? opens.personHash : null,
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

const takeBack = (tx: Db, at: string) =>
  tx.updateTable('invitations').set({ revoked_at: at }).where('revoked_at', 'is', null).where('used_at', 'is', null)

/** Takes back what is still out; one that was used stays used. */
export const revokeLinks = async (tx: Db, verificationId: string, at: string): Promise<void> => {
  await takeBack(tx, at).where('verification_id', '=', verificationId).execute()
}

/** The same for the video check of a person. */
export const revokeCheckLinks = async (tx: Db, { orderId, person }: { orderId: string; person: number }, at: string): Promise<void> => {
  await takeBack(tx, at).where('order_id', '=', orderId).where('person', '=', person).execute()
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

/** The link last given out for each thing of an order, by what `of` answers. */
async function lastBy<K>(db: Db, orderId: string, of: (row: InvitationRow) => K | null): Promise<Map<K, InvitationRow>> {
  const rows = await db.selectFrom('invitations').selectAll().where('order_id', '=', orderId).orderBy('created_at').execute()
  // Given out in the same second, the one still standing is the last.
  const standing = (row: InvitationRow) => row.revoked_at === null
  const last = new Map<K, InvitationRow>()
  for (const row of rows) {
    const key = of(row)
    const before = key === null ? undefined : last.get(key)
    if (key !== null && !(before && before.created_at === row.created_at && standing(before))) last.set(key, row)
  }
  return last
}

/** By the verification's id. */
export const lastLinks = (db: Db, orderId: string) => lastBy(db, orderId, (row) => row.verification_id)
/** By the index of the site person who is to be filmed. */
export const lastCheckLinks = (db: Db, orderId: string) => lastBy(db, orderId, (row) => row.person)
