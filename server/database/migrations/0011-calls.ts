/** The reviewer's call: when the person would rather be called, and the moment they asked to be called back at. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table orders add column call_window text not null default 'any', add column call_back_at timestamptz`.execute(db)
}
