/** 资料库: people and units kept for the next filing, sealed; the hash of the certificate number tells whether one is there already. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`create table library_entries (id text primary key, account_id text not null references accounts on delete cascade, kind text not null,
    number_hash text not null, values_sealed text not null, pictures jsonb not null, created_at timestamptz not null,
    updated_at timestamptz not null, unique (account_id, kind, number_hash))`.execute(db)
}
