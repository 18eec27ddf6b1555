/** Six digits that prove a phone: hashed, five minutes, five tries, once. */
import { randomInt, randomUUID } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'

const lifetimeSeconds = 300
const tries = 5
const codeHash = (ctx: ServerContext, id: string, code: string) => ctx.vault.hash(`${id}\0${code}`, 'sign_in_codes.code')
const phoneHash = (ctx: ServerContext, phone: string) => ctx.vault.hash(phone, 'sign_in_codes.phone')

/** Makes a code for a phone; earlier ones of that phone die. */
export async function newCode(ctx: ServerContext, phone: string): Promise<{ id: string; code: string; expiresAt: string }> {
  const id = randomUUID()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const now = ctx.clock.now()
  const expiresAt = secondsAfter(now, lifetimeSeconds)
  await ctx.db.transaction().execute(async (db) => {
    await forget(ctx, db, phone)
    const row = { id, phone_hash: phoneHash(ctx, phone), code_hash: codeHash(ctx, id, code), attempts_left: tries }
    await db
      .insertInto('sign_in_codes')
      .values({ ...row, created_at: now, expires_at: expiresAt, used_at: null })
      .execute()
  })
  return { id, code, expiresAt }
}

/** Drops every code of a phone: a code that could not be sent must not count. */
export const forget = (ctx: ServerContext, db: Db, phone: string) =>
  db.deleteFrom('sign_in_codes').where('phone_hash', '=', phoneHash(ctx, phone)).execute()

export type Tried = { outcome: 'right' } | { outcome: 'wrong'; left: number } | { outcome: 'none' }

/** Tries a code. The try is counted before it is compared, so that parallel guesses cannot exceed the five. */
export async function tryCode(ctx: ServerContext, phone: string, code: string): Promise<Tried> {
  const row = await ctx.db
    .updateTable('sign_in_codes')
    .set((expression) => ({ attempts_left: expression('attempts_left', '-', 1) }))
    .where('phone_hash', '=', phoneHash(ctx, phone))
    .where('attempts_left', '>', 0)
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .returning(['id', 'code_hash', 'attempts_left'])
    .executeTakeFirst()
  if (!row) return { outcome: 'none' }
  if (row.code_hash !== codeHash(ctx, row.id, code)) return { outcome: 'wrong', left: row.attempts_left }
  const used = await ctx.db
    .updateTable('sign_in_codes')
    .set({ used_at: ctx.clock.now() })
    .where('id', '=', row.id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n ? { outcome: 'right' } : { outcome: 'none' }
}
