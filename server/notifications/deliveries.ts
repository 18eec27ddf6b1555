/** The delivery log: where a message was to go beside the app, how often it was tried, and what became of it, in words. */
import type { Delivery } from '@contract/notifications'
import { sayMoment } from '@domain/calendar/moment'
import { maskEmail, maskPhone } from '@domain/privacy/mask'
import type { Selectable } from 'kysely'
import type { ServerContext } from '../context'
import type { Tables } from '../database/schema'
import { sayFault } from './faults'

type Row = Selectable<Tables['outbox']>

/** By notification, in the order written. */
export async function deliveriesOf(ctx: ServerContext, notificationIds: readonly string[]): Promise<Map<string, Delivery[]>> {
  const found = new Map<string, Delivery[]>()
  if (notificationIds.length === 0) return found
  const rows = await ctx.db
    .selectFrom('outbox')
    .selectAll()
    .where('notification_id', 'in', notificationIds)
    .orderBy('created_at')
    .orderBy('channel')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const key = row.notification_id ?? ''
    found.set(key, [...(found.get(key) ?? []), deliveryOf(ctx, row)])
  }
  return found
}

function deliveryOf(ctx: ServerContext, row: Row): Delivery {
  const status = statusOf(row)
  return {
    channel: row.channel === 'app' ? 'sms' : row.channel,
    to: maskedReceiver(row.channel, ctx.vault.open(row.to_sealed, 'outbox.to')),
    status,
    tries: row.attempts,
    at: row.done_at ?? row.tried_at,
    nextTryAt: status === 'delivered' || status === 'failed' ? null : row.next_try_at,
    says: says(ctx, row, status),
  }
}

function statusOf(row: Row): Delivery['status'] {
  if (row.status === 'delivered' || row.status === 'failed') return row.status
  if (row.attempts > 0) return row.status === 'sending' && row.last_error === null ? 'waiting' : 'retrying'
  return row.held ? 'held' : 'waiting'
}

const maskedReceiver = (channel: Row['channel'], to: string): string =>
  channel === 'wechat' ? '微信' : channel === 'mail' ? maskEmail(to) : maskPhone(to)

function says(ctx: ServerContext, row: Row, status: Delivery['status']): string {
  const next = sayMoment(row.next_try_at, ctx.clock.now())
  if (status === 'delivered') return '已送达'
  if (status === 'held') return `安静时段，${next} 再发`
  if (status === 'waiting') return '正在发送'
  const fault = sayFault(row.channel, row.last_error)
  return status === 'failed' ? `没有送达：${fault}` : `${fault}，${next} 再试`
}
