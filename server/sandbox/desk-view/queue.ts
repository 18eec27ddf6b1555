/** The orders on everybody's desks, those that moved last first, without anything personal. */
import type { DeskCard } from '@contract/sandbox-desk-view'
import { filingTypeNames } from '@domain/filing-types/registry'
import { statusRow } from '@domain/lifecycle/status'
import { provinceNames } from '@domain/regions/province-names'
import type { Db, ServerContext } from '../../context'
import { orderDomains, rulesOf } from '../../lifecycle/order-data'
import { deadlineOf } from '../../lifecycle/order-deadline'
import type { OrderRow, SmsRow } from '../../lifecycle/rows'

/** The desk asks every few seconds: a sandbox full of a bench's orders must not stand still for it. */
const mostShown = 500

export async function deskQueue(ctx: ServerContext): Promise<DeskCard[]> {
  const orders = await ctx.db.selectFrom('orders').selectAll().orderBy('status_at', 'desc').orderBy('id').limit(mostShown).execute()
  const phones = await ctx.db.selectFrom('sms_verifications').selectAll().where('lapsed_at', 'is', null).execute()
  return Promise.all(
    orders.map((order) =>
      deskCard(
        ctx,
        ctx.db,
        order,
        phones.filter(({ order_id }) => order_id === order.id),
      ),
    ),
  )
}

export async function deskCard(ctx: ServerContext, db: Db, order: OrderRow, phones: readonly SmsRow[]): Promise<DeskCard> {
  const { word, turn } = statusRow(order.status)
  return {
    id: order.id,
    type: order.filing_type,
    typeName: order.filing_type === null ? null : filingTypeNames[order.filing_type],
    status: order.status,
    word,
    desk: turn ?? 'nobody',
    domains: orderDomains(ctx, order),
    province: provinceName(order.province_code),
    deadline: deadlineOf(order, await rulesOf(ctx, db, order), phones)?.at ?? null,
    since: order.status_at,
    round: order.round,
  }
}

const provinceName = (code: string | null): string | null =>
  code !== null && Object.hasOwn(provinceNames, code) ? provinceNames[code as keyof typeof provinceNames] : null
