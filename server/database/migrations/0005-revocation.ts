/**
 * Ending a filing: the provider's code to each responsible person. And the authorisation codes an order has taken, so that only those are
 * given back.
 */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`create table revocation_codes (order_id text not null references orders on delete cascade, n int not null,
    person_hash text not null, code_hash text not null, attempts_left int not null, expires_at timestamptz not null,
    primary key (order_id, n))`.execute(db)
  await sql`alter table orders add column locked_codes_sealed text`.execute(db)
}
