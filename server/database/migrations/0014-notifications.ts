/**
 * 通知: the inbox of an account, what it wants to be told where, WeChat's one-time permissions, and the counter behind the live channel.
 * A WeChat identity is kept sealed from now on, because a message has to be addressed to it.
 */
import { sql } from 'kysely'
import type { Db } from '../../context'

const statements = [
  sql`create table notifications (n bigserial primary key, id text not null unique,
    account_id text not null references accounts on delete cascade, order_id text references orders on delete cascade,
    event text not null, group_id text not null, urgent boolean not null, body_sealed text not null, dedupe_key text not null unique,
    at timestamptz not null, read_at timestamptz)`,
  sql`create index notifications_by_account on notifications (account_id, n)`,
  sql`create index notifications_unread on notifications (account_id) where read_at is null`,
  sql`create table notification_settings (account_id text primary key references accounts on delete cascade, chosen jsonb not null,
    email_sealed text, updated_at timestamptz not null)`,
  sql`create table wechat_subscriptions (account_id text not null references accounts on delete cascade, template_id text not null,
    left_count int not null, answer text not null, at timestamptz not null, primary key (account_id, template_id))`,
  sql`create table live_counters (account_id text primary key references accounts on delete cascade, seq bigint not null)`,
  sql`create table live_events (account_id text not null references accounts on delete cascade, seq bigint not null, topic text not null,
    order_id text, at timestamptz not null, primary key (account_id, seq))`,
  sql`create index live_events_by_age on live_events (at)`,
  sql`alter table outbox add column notification_id text references notifications (id) on delete cascade`,
  sql`alter table outbox add column held boolean not null default false`,
  sql`alter table outbox add column tried_at timestamptz`,
  sql`create index outbox_by_notification on outbox (notification_id)`,
  sql`alter table accounts add column wechat_sealed text`,
  sql`alter table accounts add column email_sealed text`,
  sql`alter table bind_tickets add column wechat_sealed text`,
  // The sandbox's WeChat: how many messages of a template a person still allows.
  sql`create table outside_subscriptions (openid_hash text not null, template_id text not null, left_count int not null,
    primary key (openid_hash, template_id))`,
]

export async function up(db: Db): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
