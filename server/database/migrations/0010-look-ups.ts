/** What was looked up about the single values of a filing, sealed, with the digest of the values it is about. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table orders add column look_ups_sealed text`.execute(db)
}
