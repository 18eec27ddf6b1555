/**
 * 视频核身 by another phone: links get a purpose, the second person's own words on what is done with their face, and a mark on everything made
 * through a link, so that the account it was made for is never shown it.
 */
import { sql } from 'kysely'
import type { Db } from '../../context'

export async function up(db: Db): Promise<void> {
  await sql`alter table invitations alter column verification_id drop not null,
    add column purpose text not null default 'sms-verification', add column person int, add column person_hash text`.execute(db)
  await sql`alter table invitations add constraint invitations_one_thing check (case purpose
    when 'sms-verification' then verification_id is not null and person is null
    when 'identity-check' then verification_id is null and person is not null and person_hash is not null else false end)`.execute(db)
  await sql`create index invitations_of_person on invitations (order_id, person, created_at) where person is not null`.execute(db)
  await sql`create table invitation_consents (id bigserial primary key,
    invitation_id text not null references invitations on delete cascade, purpose text not null, given boolean not null,
    text_version text not null, at timestamptz not null)`.execute(db)
  await sql`create index consents_of_invitation on invitation_consents (invitation_id, purpose, id)`.execute(db)
  await sql`create trigger invitation_consents_immutable before update on invitation_consents
    for each row execute function refuse_change()`.execute(db)
  await sql`alter table identity_checks add column invitation_id text references invitations on delete cascade`.execute(db)
  // No references: the mark outlives its link.
  await sql`alter table uploads add column invitation_id text`.execute(db)
  await sql`alter table objects add column invitation_id text`.execute(db)
}
