/** 通知: the lines of an account's inbox as its owner reads them, each with what became of it on the other channels. */
import type { Notification } from '@contract/notifications'
import type { NotificationGroup } from '@domain/notifications/event-table'
import type { Selectable } from 'kysely'
import type { Db, ServerContext } from '../context'
import type { Tables } from '../database/schema'
import { deliveriesOf } from './deliveries'
import { noteChange } from './live-events'

export type InboxBody = { title: string; text: string; link?: string | undefined }
type Row = Selectable<Tables['notifications']>
const mostAtOnce = 50
const usual = 20

export const inboxBody = (ctx: Pick<ServerContext, 'vault'>, row: Pick<Row, 'body_sealed'>): InboxBody =>
  ctx.vault.openJson<InboxBody>(row.body_sealed, 'notifications.body')

/** Newest first; `before` is the last one of the page before. */
export async function listInbox(
  ctx: ServerContext,
  accountId: string,
  { before, limit = usual }: { before?: string | undefined; limit?: number | undefined },
): Promise<{ notifications: Notification[]; unread: number; next: string | null }> {
  const most = Math.min(limit, mostAtOnce)
  const place = before === undefined ? undefined : await placeNumber(ctx.db, accountId, before)
  let query = ctx.db
    .selectFrom('notifications')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('n', 'desc')
    .limit(most + 1)
  if (before !== undefined) query = query.where('n', '<', place ?? 0)
  const rows = await query.execute()
  const page = rows.slice(0, most)
  const deliveries = await deliveriesOf(
    ctx,
    page.map(({ id }) => id),
  )
  return {
    notifications: page.map((row) => ({
      id: row.id,
      event: row.event,
      group: row.group_id satisfies NotificationGroup,
      urgent: row.urgent,
      at: row.at,
      readAt: row.read_at,
      orderId: row.order_id,
      ...titleTextLink(ctx, row),
      deliveries: deliveries.get(row.id) ?? [],
    })),
    unread: await unreadOf(ctx.db, accountId),
    next: rows.length > most ? (page.at(-1)?.id ?? null) : null,
  }
}

function titleTextLink(ctx: ServerContext, row: Row) {
  const { title, text, link } = inboxBody(ctx, row)
  return { title, text, link: link ?? null }
}

export async function unreadOf(db: Db, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notifications')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Marks as read; other devices of the account hear of it. Answers what is left unread. */
export async function readInbox(
  ctx: ServerContext,
  accountId: string,
  { ids = [], upTo }: { ids?: readonly string[] | undefined; upTo?: string | undefined },
): Promise<number> {
  const at = ctx.clock.now()
  await ctx.db.transaction().execute(async (tx) => {
    const last = upTo === undefined ? undefined : await placeNumber(tx, accountId, upTo)
    const done = await tx
      .updateTable('notifications')
      .set({ read_at: at })
      .where('account_id', '=', accountId)
      .where('read_at', 'is', null)
      .where((eb) => eb.or([...(ids.length ? [eb('id', 'in', ids)] : []), ...(last === undefined ? [] : [eb('n', '<=', last)])]))
      .executeTakeFirst()
    if (done.numUpdatedRows > 0n) await noteChange(tx, accountId, { topic: 'notifications', at })
  })
  return unreadOf(ctx.db, accountId)
}

async function placeNumber(db: Db, accountId: string, id: string): Promise<number | undefined> {
  const row = await db.selectFrom('notifications').select('n').where('account_id', '=', accountId).where('id', '=', id).executeTakeFirst()
  return row?.n
}
