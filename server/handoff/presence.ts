/** Where devices work in an order right now: said by each every ten seconds, forgotten half a minute after the last word, no part of the draft. */
import type { Presence } from '@contract/handoff'
import type { Place } from '@domain/handoff/handoff'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { noteMirror } from './note-mirror'

const rememberedSeconds = 30

type Word = { place: Place | null; uploads?: { done: number; total: number } | undefined }
type Whose = { accountId: string; deviceId: string }

/** Keeps a device's word; the other devices are told only of what is new in it. */
export const sayPresence = (ctx: ServerContext, orderId: string, { accountId, deviceId }: Whose, word: Word): Promise<void> =>
  ctx.db.transaction().execute(async (tx) => {
    const mine = tx.selectFrom('presence').selectAll().where('order_id', '=', orderId).where('session_id', '=', deviceId)
    const before = await mine.executeTakeFirst()
    if (word.place === null) await tx.deleteFrom('presence').where('order_id', '=', orderId).where('session_id', '=', deviceId).execute()
    else await write(ctx, tx, { orderId, deviceId, ...word, place: word.place })
    if (!same(ctx, before, word)) await noteMirror(ctx, tx, { accountId, orderId })
  })

type Written = { orderId: string; deviceId: string; place: Place; uploads?: Word['uploads'] }

async function write(ctx: ServerContext, tx: Db, { orderId, deviceId, place, uploads }: Written): Promise<void> {
  const row = { place: JSON.stringify(place), uploads: uploads ? JSON.stringify(uploads) : null, at: ctx.clock.now() }
  await tx
    .insertInto('presence')
    .values({ order_id: orderId, session_id: deviceId, ...row })
    .onConflict((conflict) => conflict.columns(['order_id', 'session_id']).doUpdateSet(row))
    .execute()
}

type Before = { place: Place | null; uploads: { done: number; total: number } | null; at: string } | undefined

function same(ctx: ServerContext, before: Before, { place, uploads }: Word): boolean {
  if (!before) return place === null
  const { place: was, uploads: wereUp } = before
  return (
    before.at > oldest(ctx) &&
    was?.step === place?.step &&
    was?.anchor === place?.anchor &&
    wereUp?.done === uploads?.done &&
    wereUp?.total === uploads?.total
  )
}

const oldest = (ctx: ServerContext) => secondsAfter(ctx.clock.now(), -rememberedSeconds)

/** The account's other devices in an order. */
export async function othersIn(ctx: ServerContext, orderId: string, deviceId: string): Promise<Presence[]> {
  const rows = await ctx.db
    .selectFrom('presence')
    .innerJoin('sessions', 'sessions.id', 'presence.session_id')
    .select(['presence.place', 'presence.uploads', 'presence.at', 'sessions.client', 'sessions.device_name_sealed'])
    .where('presence.order_id', '=', orderId)
    .where('presence.session_id', '!=', deviceId)
    .where('presence.at', '>', oldest(ctx))
    .where('sessions.expires_at', '>', ctx.clock.now())
    .orderBy('presence.at', 'desc')
    .execute()
  return rows.map(({ client, device_name_sealed, ...row }) => ({
    side: client === 'console' ? ('console' as const) : ('phone' as const),
    device: ctx.vault.open(device_name_sealed, 'sessions.device_name') || (client === 'console' ? '电脑' : '手机'),
    ...row,
  }))
}

/** Nobody else looks at most drafts: only where somebody does is a saved answer worth a word. */
export async function noteSaved(ctx: ServerContext, tx: Db, orderId: string, { accountId, deviceId }: Whose): Promise<void> {
  const other = await tx
    .selectFrom('presence')
    .select('session_id')
    .where('order_id', '=', orderId)
    .where('session_id', '!=', deviceId)
    .where('at', '>', oldest(ctx))
    .limit(1)
    .executeTakeFirst()
  const handedOver =
    other ??
    (await tx.selectFrom('handoffs').select('id').where('order_id', '=', orderId).where('state', '=', 'active').limit(1).executeTakeFirst())
  if (handedOver) await noteMirror(ctx, tx, { accountId, orderId })
}
