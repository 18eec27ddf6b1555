/** 提交工单, 评价, and links to an order's progress card. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`create table support_tickets (id text primary key, account_id text not null references accounts on delete cascade,
    order_id text references orders on delete cascade, topic text not null, text_sealed text not null, call_back_sealed text,
    created_at timestamptz not null, answer_sealed text, answered_at timestamptz)`.execute(db)
  await sql`create index support_tickets_account on support_tickets (account_id, created_at)`.execute(db)
  await sql`create table feedback (account_id text not null references accounts on delete cascade,
    order_id text references orders on delete cascade, rating text not null, text_sealed text, at timestamptz not null)`.execute(db)
  await sql`create unique index feedback_once on feedback (account_id, coalesce(order_id, ''))`.execute(db)
  await sql`create table progress_links (id text primary key, order_id text not null references orders on delete cascade,
    secret_hash text not null unique, created_at timestamptz not null, expires_at timestamptz not null,
    revoked_at timestamptz)`.execute(db)
}
