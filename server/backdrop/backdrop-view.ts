/** 办理拍照 as the order's owner sees it: who, where, how, and what of it is done. */
import type { Backdrop } from '@contract/backdrop'
import { isBefore } from '@domain/calendar/moment'
import { scopeOf } from '@domain/facts/scope'
import { namesToPhotograph, originalsArriveAt } from '@domain/lifecycle/curtain'
import { maskName, maskPhone } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { contextOfOrder } from '../lifecycle/journey-context'
import { answersOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { agents, mailTo, points } from './photo-places'

export type CurtainAddress = { recipient: string; phone: string; address: string }
const papers = ['网站备案信息真实性核验单（签字的原件）', '单位证件复印件（盖公章）', '负责人证件复印件']

/** Undefined where the order's policy knows no curtain. */
export async function backdropOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<Backdrop | undefined> {
  const context = await contextOfOrder(ctx, order, db)
  const { backdrop } = context.policy
  if (backdrop === undefined) return undefined
  const photo = await db.selectFrom('backdrop_photos').selectAll().where('order_id', '=', order.id).executeTakeFirst()
  return {
    people: namesToPhotograph(scopeOf(answersOf(ctx, order), context)),
    open: order.status === 'backdrop-pending',
    reviewWorkdays: backdrop.reviewWorkdays,
    maxBytes: backdrop.maxBytes,
    agents: [...agents],
    points: [...points],
    curtain: await curtainOf(ctx, db, order.account_id),
    photo: photo ? { objectId: photo.object_id, at: photo.at } : null,
    advice: order.status === 'backdrop-pending' ? await adviceOf(ctx, db, order) : null,
    mailTo,
    papers,
    originals: await originalsOf(ctx, db, order.id),
  }
}

async function curtainOf(ctx: ServerContext, db: Db, accountId: string): Promise<Backdrop['curtain']> {
  const row = await db.selectFrom('curtain_requests').selectAll().where('account_id', '=', accountId).executeTakeFirst()
  if (!row) return null
  const { recipient, phone } = ctx.vault.openJson<CurtainAddress>(row.address_sealed, 'curtain_requests.address')
  const sent = !isBefore(ctx.clock.now(), row.sends_at)
  return {
    recipient: maskName(recipient),
    phone: maskPhone(phone),
    requestedAt: row.requested_at,
    sendsAt: row.sends_at,
    sent,
    trackingNumber: sent
      ? `SF${ctx.vault.hash(accountId, 'curtain_requests.tracking').replace(/\D/g, '').padEnd(12, '0').slice(0, 12)}`
      : null,
  }
}

async function originalsOf(ctx: ServerContext, db: Db, orderId: string): Promise<Backdrop['originals']> {
  const row = await db.selectFrom('posted_originals').selectAll().where('order_id', '=', orderId).executeTakeFirst()
  if (!row) return null
  const arrivesAt = originalsArriveAt(row.posted_at)
  return {
    trackingNumber: ctx.vault.open(row.tracking_sealed, 'posted_originals.tracking'),
    postedAt: row.posted_at,
    arrivesAt,
    received: !isBefore(ctx.clock.now(), arrivesAt),
  }
}

/** What the reviewer said of the last photograph, if it was the last thing that happened. */
async function adviceOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<string | null> {
  const last = await db.selectFrom('order_events').select('event').where('order_id', '=', order.id).orderBy('id', 'desc').executeTakeFirst()
  if (last?.event !== 'backdrop-rejected') return null
  const row = await db.selectFrom('rejections').selectAll().where('order_id', '=', order.id).orderBy('id', 'desc').executeTakeFirst()
  const [reason] = row ? ctx.vault.openJson<{ says: string; advice?: string }[]>(row.reasons_sealed, 'rejections.reasons') : []
  return reason?.advice ?? reason?.says ?? null
}
