/**
 * Deadlines fire here: each once, in order, at its own moment, whichever of several servers gets to it first. What is late (the server was
 * down) fires at once, and still counts from its own moment.
 */
import type { Db, ServerContext } from '../context'
import { fireDeadline } from './fire-deadline'
import type { DeadlineRow } from './rows'

export type Fired = { orderId: string; event: string; at: string }

/**
 * Fires everything due up to a moment (ISO 8601) and answers what this server fired. `before` runs ahead of each with its moment
 * (the sandbox sets the clock there), `after` behind it.
 */
export async function sweep(
  ctx: ServerContext,
  until: string,
  around: { before?: (at: string) => Promise<void>; after?: () => Promise<void> } = {},
): Promise<Fired[]> {
  const fired: Fired[] = []
  for (;;) {
    const next = await nextDue(ctx.db, until)
    if (!next) return fired
    await around.before?.(next)
    const done = await fireNext(ctx, until)
    if (done === 'taken') await new Promise((resolve) => setTimeout(resolve, 20))
    else fired.push(...done)
    await around.after?.()
  }
}

const due = (db: Db, until: string) =>
  db
    .selectFrom('deadlines')
    .where('deadlines.fired_at', 'is', null)
    .where('deadlines.cancelled_at', 'is', null)
    .where('deadlines.at', '<=', until)
    .orderBy('deadlines.at')
    .orderBy('deadlines.id')

const nextDue = async (db: Db, until: string) => (await due(db, until).select('at').limit(1).executeTakeFirst())?.at

/** Fires the earliest deadline of the earliest order nobody else is working on; `taken` when another server holds them all. */
async function fireNext(ctx: ServerContext, until: string): Promise<Fired[] | 'taken'> {
  return ctx.db.transaction().execute(async (tx) => {
    const order = await due(tx, until)
      .innerJoin('orders', 'orders.id', 'deadlines.order_id')
      .select('orders.id as id')
      .limit(1)
      .forUpdate('orders')
      .skipLocked()
      .executeTakeFirst()
    if (!order) return 'taken'
    // The order is ours now: look again, for another server may have fired or cancelled its deadline before we got the lock.
    const deadline = await due(tx, until).selectAll('deadlines').where('order_id', '=', order.id).limit(1).executeTakeFirst()
    if (!deadline || !(await claim(tx, deadline))) return []
    const event = await fireDeadline(ctx, tx, deadline)
    const row = { deadline_id: deadline.id, order_id: deadline.order_id, event, at: deadline.at }
    await tx.insertInto('fired_deadlines').values(row).execute()
    return [{ orderId: row.order_id, event, at: row.at }]
  })
}

async function claim(tx: Db, deadline: DeadlineRow): Promise<boolean> {
  const result = await tx
    .updateTable('deadlines')
    .set({ fired_at: deadline.at })
    .where('id', '=', deadline.id)
    .where('fired_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
