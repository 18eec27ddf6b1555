/** A video check is one person's: the hash of their certificate number says whose, so that another person cannot stand on it. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table identity_checks add column person_hash text`.execute(db)
}
