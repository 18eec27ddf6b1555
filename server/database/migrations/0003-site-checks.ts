/** Further sites of an order are looked up like its first: what was found is kept with the order, sealed like its detection. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table orders add column site_checks_sealed text`.execute(db)
}
