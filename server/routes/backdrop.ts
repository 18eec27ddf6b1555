/** 办理拍照, 邮寄资料: the curtain by post, the photograph handed in, the originals' number. */
import { type Backdrop, backdropEndpoints as endpoints } from '@contract/backdrop'
import { curtainSendsAt } from '@domain/lifecycle/curtain'
import type { FastifyInstance } from 'fastify'
import { backdropOf, type CurtainAddress } from '../backdrop/backdrop-view'
import type { Db, ServerContext } from '../context'
import { moveOrder, notNow } from '../lifecycle/move-order'
import { progressOf } from '../lifecycle/progress-view'
import type { OrderRow } from '../lifecycle/rows'
import { remember } from './idempotency'
import { ownOrder, ownOrderLocked } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

const photoSlot = 'backdrop-photo'

export function backdropRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, endpoints.getBackdrop, async ({ session, params, reply }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    reply.header('cache-control', 'no-store')
    return { status: 200, body: await viewOf(ctx, ctx.db, order) }
  })

  implement(app, ctx, endpoints.requestCurtain, async (call) => {
    const { session, params, body } = call
    return ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      await viewOf(ctx, tx, order)
      if (!(await keepCurtain(ctx, tx, session.accountId, body))) throw sentBefore()
      const answer = { status: 201 as const, body: await viewOf(ctx, tx, order) }
      await remember(ctx, tx, call, answer)
      return answer
    })
  })

  implement(app, ctx, endpoints.sendBackdropPhoto, async ({ session, params, body }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      if (order.status !== 'backdrop-pending') throw notNow(order.status)
      const object = await tx
        .selectFrom('objects')
        .select('id')
        .where('id', '=', body.objectId)
        .where('order_id', '=', order.id)
        .where('slot', '=', photoSlot)
        .executeTakeFirst()
      if (!object) throw notFound()
      const at = ctx.clock.now()
      const row = { order_id: order.id, object_id: object.id, at }
      await tx
        .insertInto('backdrop_photos')
        .values(row)
        .onConflict((conflict) => conflict.column('order_id').doUpdateSet(row))
        .execute()
      const moved = await moveOrder(ctx, tx, order, 'backdrop-sent', { at })
      return { status: 200 as const, body: await progressOf(ctx, moved, tx) }
    }),
  )

  implement(app, ctx, endpoints.postOriginals, async ({ session, params, body }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      await viewOf(ctx, tx, order)
      const tracking_sealed = ctx.vault.seal(body.trackingNumber.toUpperCase(), 'posted_originals.tracking')
      const row = { order_id: order.id, tracking_sealed, posted_at: ctx.clock.now() }
      await tx
        .insertInto('posted_originals')
        .values(row)
        .onConflict((conflict) => conflict.column('order_id').doUpdateSet(row))
        .execute()
      return { status: 200 as const, body: await viewOf(ctx, tx, order) }
    }),
  )
}

/** Throws the 404 of an order whose policy has no curtain. */
async function viewOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<Backdrop> {
  const view = await backdropOf(ctx, db, order)
  if (view === undefined) throw notFound()
  return view
}

/** False when this account has had one. */
async function keepCurtain(ctx: ServerContext, tx: Db, accountId: string, address: CurtainAddress): Promise<boolean> {
  const requested_at = ctx.clock.now()
  const address_sealed = ctx.vault.sealJson(address, 'curtain_requests.address')
  const row = { account_id: accountId, address_sealed, requested_at, sends_at: curtainSendsAt(requested_at) }
  const kept = await tx
    .insertInto('curtain_requests')
    .values(row)
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('account_id')
    .executeTakeFirst()
  return kept !== undefined
}

const sentBefore = () =>
  new Refusal(409, {
    code: 'curtain-already-sent',
    says: '这个账号已经申请过一次幕布',
    wayOut: '幕布可以重复使用；找不到了可以去代理点或拍照点拍',
  })
