/** 换设备继续: codes shown at a computer and taken by a phone, where devices work in an order, and sessions that are good for one order only. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table sessions add column only_kind text, add column only_order text references orders on delete cascade`.execute(db)
  await sql`alter table uploads add column session_id text`.execute(db)
  await sql`create table handoffs (id text primary key, account_id text not null references accounts on delete cascade,
    kind text not null, order_id text references orders on delete cascade, begin_sealed text, state text not null,
    code_hash text not null unique, claim_hash text unique, match_code text not null,
    from_session text references sessions on delete set null, from_sealed text not null,
    phone_session text references sessions on delete set null, phone_sealed text, phone_client text,
    place jsonb, handed_back_at jsonb, created_at timestamptz not null, expires_at timestamptz not null,
    let_in_at timestamptz, works_until timestamptz)`.execute(db)
  await sql`create index handoffs_of_order on handoffs (order_id) where state in ('waiting', 'asking', 'active')`.execute(db)
  await sql`create index handoffs_of_account on handoffs (account_id, created_at)`.execute(db)
  await sql`create table presence (order_id text not null references orders on delete cascade,
    session_id text not null references sessions on delete cascade, place jsonb, uploads jsonb, at timestamptz not null,
    primary key (order_id, session_id))`.execute(db)
}
