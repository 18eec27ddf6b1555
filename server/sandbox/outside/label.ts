/** What a message in the sandbox's inbox was about, for whoever reads it there: neither mail nor WeChat's interface carries an event. */
import type { Db } from '../../context'

export async function labelOfMessage(db: Db, id: string): Promise<{ event: string; orderId?: string }> {
  const row = await db.selectFrom('outbox').select(['event', 'order_id']).where('id', '=', id).executeTakeFirst()
  return { event: row?.event ?? 'unknown', ...(row?.order_id ? { orderId: row.order_id } : {}) }
}
