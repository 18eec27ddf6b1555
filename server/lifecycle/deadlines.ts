/** Writing deadlines down and taking them back. They are rows, so a restart forgets none. */
import { randomUUID } from 'node:crypto'
import type { Db } from '../context'

export type NewDeadline = { orderId: string; round: number; kind: string; at: string; detail?: Record<string, unknown> | undefined }

let counter = 0
/** Deadlines of one moment fire in the order they were written down. */
const nextId = () => `${String(++counter).padStart(9, '0')}-${randomUUID()}`

export async function planDeadline(db: Db, { orderId, round, kind, at, detail }: NewDeadline): Promise<void> {
  await db
    .insertInto('deadlines')
    .values({
      id: nextId(),
      order_id: orderId,
      kind,
      at,
      round,
      fired_at: null,
      cancelled_at: null,
      detail: detail === undefined ? null : JSON.stringify(detail),
    })
    .execute()
}

/** Takes back the open deadlines of an order, all or those of some kinds (a kind ending in `:` means every kind that begins so). */
export async function cancelDeadlines(db: Db, orderId: string, at: string, kinds?: readonly string[]): Promise<void> {
  const open = await db
    .selectFrom('deadlines')
    .select(['id', 'kind'])
    .where('order_id', '=', orderId)
    .where('fired_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute()
  const chosen = open.filter(
    ({ kind }) => !kinds || kinds.some((wanted) => (wanted.endsWith(':') ? kind.startsWith(wanted) : kind === wanted)),
  )
  if (chosen.length === 0) return
  await db
    .updateTable('deadlines')
    .set({ cancelled_at: at })
    .where(
      'id',
      'in',
      chosen.map(({ id }) => id),
    )
    .execute()
}

/** When the next open deadline of a kind comes; null when there is none. */
export async function nextDeadline(db: Db, orderId: string, kind: string): Promise<string | null> {
  const row = await db
    .selectFrom('deadlines')
    .select('at')
    .where('order_id', '=', orderId)
    .where('kind', '=', kind)
    .where('fired_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('at')
    .executeTakeFirst()
  return row?.at ?? null
}
