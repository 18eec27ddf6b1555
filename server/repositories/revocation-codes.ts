/** Six digits to each person who is responsible for what is to end: hashed, ten minutes, five tries. */
import { randomInt } from 'node:crypto'
import type { RevocationPerson } from '@domain/lifecycle/revocation-people'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'

export const codeMinutes = 10
const tries = 5
const codeHash = (ctx: ServerContext, orderId: string, n: number, code: string) =>
  ctx.vault.hash(`${orderId}\0${n}\0${code}`, 'revocation_codes.code')
const personHash = (ctx: ServerContext, { who }: RevocationPerson) =>
  ctx.vault.hash(`${who.idNumber}\0${who.phone}`, 'revocation_codes.person')

export type NewCode = { n: number; person: RevocationPerson; code: string }

/** Makes a code for each person, numbered from 1; earlier ones of the order die. */
export async function newCodes(
  ctx: ServerContext,
  tx: Db,
  orderId: string,
  people: readonly RevocationPerson[],
): Promise<{ codes: NewCode[]; expiresAt: string }> {
  const expiresAt = secondsAfter(ctx.clock.now(), codeMinutes * 60)
  const codes = people.map((person, i) => ({ n: i + 1, person, code: String(randomInt(1_000_000)).padStart(6, '0') }))
  await tx.deleteFrom('revocation_codes').where('order_id', '=', orderId).execute()
  for (const { n, person, code } of codes) {
    const hashes = { person_hash: personHash(ctx, person), code_hash: codeHash(ctx, orderId, n, code) }
    await tx
      .insertInto('revocation_codes')
      .values({ order_id: orderId, n, ...hashes, attempts_left: tries, expires_at: expiresAt })
      .execute()
  }
  return { codes, expiresAt }
}

export type Tried = 'right' | 'wrong' | 'none'

/** Tries the n-th person's code. The try is counted before it is compared; `none` = run out, used up or never sent to this person. */
export async function tryRevocationCode(
  ctx: ServerContext,
  orderId: string,
  n: number,
  person: RevocationPerson,
  code: string,
): Promise<{ outcome: Tried; left: number }> {
  const row = await ctx.db
    .updateTable('revocation_codes')
    .set((expression) => ({ attempts_left: expression('attempts_left', '-', 1) }))
    .where('order_id', '=', orderId)
    .where('n', '=', n)
    .where('person_hash', '=', personHash(ctx, person))
    .where('attempts_left', '>', 0)
    .where('expires_at', '>', ctx.clock.now())
    .returning(['code_hash', 'attempts_left'])
    .executeTakeFirst()
  if (!row) return { outcome: 'none', left: 0 }
  return { outcome: row.code_hash === codeHash(ctx, orderId, n, code) ? 'right' : 'wrong', left: row.attempts_left }
}

export const forgetCodes = (tx: Db, orderId: string) => tx.deleteFrom('revocation_codes').where('order_id', '=', orderId).execute()
