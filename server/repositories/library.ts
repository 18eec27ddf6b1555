/** 资料库: entries sealed by the vault, pictures of certificates as objects of their own that no order points at. */
import { randomUUID } from 'node:crypto'
import type { LibraryEntry, LibraryValues } from '@domain/library/library-entry'
import { numberOf } from '@domain/library/library-entry'
import type { Selectable } from 'kysely'
import type { Db, ServerContext } from '../context'
import type { Tables } from '../database/schema'

export type LibraryRow = Selectable<Tables['library_entries']>
export type KeptPicture = LibraryRow['pictures'][number]
const purpose = 'library_entries.values'

/** As many as anybody files for. */
export const mostEntries = 50

export const libraryOf = (db: Db, accountId: string): Promise<LibraryRow[]> =>
  db.selectFrom('library_entries').selectAll().where('account_id', '=', accountId).orderBy('updated_at', 'desc').execute()

export const findEntry = (db: Db, accountId: string, entryId: string): Promise<LibraryRow | undefined> =>
  db.selectFrom('library_entries').selectAll().where('id', '=', entryId).where('account_id', '=', accountId).executeTakeFirst()

export const entryOf = ({ vault }: Pick<ServerContext, 'vault'>, row: LibraryRow): LibraryEntry => ({
  kind: row.kind,
  values: vault.openJson<LibraryValues>(row.values_sealed, purpose),
})

/** Writes an entry, in place of one with the same certificate number; answers the new row and the pictures nobody points at any more. */
export async function putEntry(
  ctx: ServerContext,
  tx: Db,
  accountId: string,
  entry: LibraryEntry,
  pictures: readonly KeptPicture[],
): Promise<{ row: LibraryRow; dropped: readonly KeptPicture[] }> {
  const number_hash = ctx.vault.hash(`${accountId}/${numberOf(entry)}`, 'library_entries.number')
  const before = await tx
    .selectFrom('library_entries')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', entry.kind)
    .where('number_hash', '=', number_hash)
    .forUpdate()
    .executeTakeFirst()
  const stays = (before?.pictures ?? []).filter(({ side }) => !pictures.some((one) => one.side === side))
  const now = ctx.clock.now()
  const row = {
    id: before?.id ?? randomUUID(),
    account_id: accountId,
    kind: entry.kind,
    number_hash,
    values_sealed: ctx.vault.sealJson(entry.values, purpose),
    pictures: JSON.stringify([...stays, ...pictures]),
    created_at: before?.created_at ?? now,
    updated_at: now,
  }
  await tx
    .insertInto('library_entries')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'kind', 'number_hash'])
        .doUpdateSet({ values_sealed: row.values_sealed, pictures: row.pictures, updated_at: now }),
    )
    .execute()
  const kept = await tx
    .selectFrom('library_entries')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', entry.kind)
    .where('number_hash', '=', number_hash)
    .executeTakeFirstOrThrow()
  return { row: kept, dropped: (before?.pictures ?? []).filter((one) => !stays.includes(one)) }
}

/** Forgets one entry, or all of an account, with the rows of their pictures; answers the ids whose bytes are to go. */
export async function dropEntries(tx: Db, accountId: string, entryId?: string): Promise<string[]> {
  let gone = tx.deleteFrom('library_entries').where('account_id', '=', accountId)
  if (entryId !== undefined) gone = gone.where('id', '=', entryId)
  const rows = await gone.returning('pictures').execute()
  const ids = rows.flatMap(({ pictures }) => pictures.map(({ objectId }) => objectId))
  if (ids.length > 0) await tx.deleteFrom('objects').where('id', 'in', ids).where('account_id', '=', accountId).execute()
  return ids
}
