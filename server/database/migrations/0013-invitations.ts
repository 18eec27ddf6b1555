/**
 * 短信核验 by another phone: links that were given out, by the keyed hash of their secret. And the sums in a table of their own: two phones
 * can have the same verification in front of them, and the sandbox's authority page knows no verification to keep one with.
 */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`create table invitations (id text primary key, order_id text not null references orders on delete cascade,
    verification_id text not null references sms_verifications on delete cascade, secret_hash text not null unique,
    created_at timestamptz not null, expires_at timestamptz not null, opened_at timestamptz, used_at timestamptz,
    revoked_at timestamptz)`.execute(db)
  await sql`create index invitations_of_verification on invitations (verification_id, created_at)`.execute(db)
  await sql`create index sms_verifications_by_phone on sms_verifications (phone_hash) where lapsed_at is null`.execute(db)
  await sql`create table sms_puzzles (id text primary key, answer_hash text not null, expires_at timestamptz not null)`.execute(db)
  await sql`alter table sms_verifications drop column puzzle_id, drop column puzzle_answer_hash`.execute(db)
}
