/** The rules a draft was last opened with: public values, so that a change can be told in words. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table orders add column rules_seen jsonb`.execute(db)
}
