/** Everything that is compared after each act, read in one go. */
import { momentOf, msOf } from '@domain/calendar/moment'
import { sql } from 'kysely'
import type { Stand } from './stand'

export type Facts = {
  status: string
  round: number
  revision: number
  final: boolean
  /** Orders of the account that are not final. */
  open: number
  due: { kind: string; at: string }[]
  phones: { id: string; sent: string | null; verified: boolean; attempts: number; resends: number; code: string | null }[]
  rounds: { n: number; digest: string }[]
  events: { line: string; event: string; from: string | null; to: string; actor: string }[]
}

export async function factsOf({ ctx }: Stand, id: string): Promise<Facts> {
  const { rows } = await sql<Facts>`
    select o.status, o.round, o.revision, o.final,
      (select count(*)::int from orders x where x.account_id = o.account_id and not x.final) as open,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', at)), '[]') from deadlines d
        where d.order_id = o.id and d.fired_at is null and d.cancelled_at is null) as due,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'sent', sent_at, 'verified', verified_at is not null,
          'attempts', attempts_left, 'resends', resends_left, 'code', code_hash) order by n), '[]')
        from sms_verifications v where v.order_id = o.id and v.lapsed_at is null) as phones,
      (select coalesce(jsonb_agg(jsonb_build_object('n', n, 'digest', md5(snapshot_sealed)) order by n), '[]')
        from rounds r where r.order_id = o.id) as rounds,
      (select coalesce(jsonb_agg(jsonb_build_object('line', concat_ws(' ', event, actor, from_status, to_status, at), 'event', event,
          'from', from_status, 'to', to_status, 'actor', actor) order by e.id), '[]')
        from order_events e where e.order_id = o.id) as events
    from orders o where o.id = ${id}`.execute(ctx.db)
  const [facts] = rows
  if (!facts) throw new Error('the order is gone')
  return {
    ...facts,
    due: facts.due.map(({ kind, at }) => ({ kind, at: inChina(at) })),
    phones: facts.phones.map((phone) => ({ ...phone, sent: phone.sent === null ? null : inChina(phone.sent) })),
  }
}

const inChina = (at: string): string => momentOf(msOf(at))
