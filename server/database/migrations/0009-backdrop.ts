/** 办理拍照: the curtain an account has asked for, the photograph handed in, the number under which originals were posted. */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`create table curtain_requests (account_id text primary key references accounts on delete cascade,
    address_sealed text not null, requested_at timestamptz not null, sends_at timestamptz not null)`.execute(db)
  await sql`create table backdrop_photos (order_id text primary key references orders on delete cascade,
    object_id text not null, at timestamptz not null)`.execute(db)
  await sql`create table posted_originals (order_id text primary key references orders on delete cascade,
    tracking_sealed text not null, posted_at timestamptz not null)`.execute(db)
}
