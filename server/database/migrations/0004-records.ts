/** Filings under an existing record: the type the person began with, and what the authority held at that time, sealed. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table orders add column chosen_type text`.execute(db)
  await sql`alter table orders add column record_sealed text`.execute(db)
}
