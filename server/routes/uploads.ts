/** 上传材料: a finished upload becomes the picture of a slot; pictures are shown to their owner only. */
import { uploadEndpoints } from '@contract/uploads'
import { isEditable } from '@domain/lifecycle/actions'
import { statusRow } from '@domain/lifecycle/status'
import { beyondLast } from '@domain/materials/further-papers'
import { currentPolicy, policyOf } from '@domain/policies/registry'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { byteRange } from '../http/byte-range'
import { deleteObject, findObject, storeObject } from '../repositories/objects'
import { dropBytes, markUsed, takeUpload } from '../repositories/uploads'
import { ObjectMissing } from '../storage/object-store'
import { pictureToKeep, videoToKeep } from '../storage/picture'
import { sideOf } from '../storage/two-sides'
import { remember } from './idempotency'
import { requireConsentFor } from './material-consent'
import { ownOrder } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'
import { tusRoutes } from './tus'

export function uploadRoutes(app: FastifyInstance, ctx: ServerContext): void {
  tusRoutes(app, ctx)

  implement(app, ctx, uploadEndpoints.claimUpload, async (call) => {
    const { body, session, params } = call
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const photo = body.slot === 'backdrop-photo' && order.status === 'backdrop-pending'
    if (!isEditable(order.status) && !photo) throw closed(`备案现在是「${statusRow(order.status).word}」，材料不能更换`)
    requirePlace(body.slot)
    await requireConsentFor(ctx, session.accountId, body.purpose)
    const bytes = await takeUpload(ctx, session, body.uploadId)
    const policy = policyOf(order.policy_version) ?? currentPolicy
    const film = body.purpose === 'video' || body.purpose === 'face'
    const kept = film ? await videoToKeep(bytes) : await pictureToKeep(bytes, body.takenBytes, policy.upload)
    const given = { accountId: session.accountId, orderId: order.id, slot: body.slot, purpose: body.purpose, takenBytes: body.takenBytes }
    const object = await storeObject(ctx, { ...kept, ...given })
    const size = kept.width && kept.height ? { width: kept.width, height: kept.height } : {}
    const answer = { status: 201 as const, body: { objectId: object.id, at: object.at, ...size } }
    try {
      await ctx.db.transaction().execute(async (tx) => {
        if (!(await markUsed(ctx, tx, body.uploadId))) throw closed('这次上传已经用过了')
        await object.insert(tx)
        await remember(ctx, tx, call, answer)
      })
    } catch (error) {
      await object.undo()
      throw error
    }
    await dropBytes(ctx, body.uploadId)
    return answer
  })

  implement(app, ctx, uploadEndpoints.cutSide, async ({ session, params, body }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    if (!isEditable(order.status)) throw closed(`备案现在是「${statusRow(order.status).word}」，材料不能更换`)
    await requireConsentFor(ctx, session.accountId, 'certificate')
    const whole = await findObject(ctx.db, session.accountId, body.objectId)
    if (whole?.purpose !== 'certificate') throw notFound()
    const bytes = await ctx.objects.get(whole.id, whole.wrapped_key).catch(orNotFound)
    const { how, ...side } = await sideOf(bytes, body)
    const given = {
      accountId: session.accountId,
      orderId: order.id,
      slot: body.slot,
      purpose: 'certificate',
      takenBytes: whole.taken_bytes,
    }
    const object = await storeObject(ctx, { ...side, ...given })
    await object.insert(ctx.db).catch(async (error: unknown) => {
      await object.undo()
      throw error
    })
    return { status: 201, body: { objectId: object.id, at: object.at, width: side.width ?? 0, height: side.height ?? 0, how } }
  })

  implement(app, ctx, uploadEndpoints.getObject, async ({ session, params, request, reply }) => {
    const row = await findObject(ctx.db, session.accountId, params.objectId)
    if (!row) throw notFound()
    const bytes = await ctx.objects.get(row.id, row.wrapped_key).catch(orNotFound)
    const part = byteRange(request.headers.range, bytes.length)
    reply.header('cache-control', 'no-store').header('accept-ranges', 'bytes')
    if (part === 'unsatisfiable') {
      reply.header('content-range', `bytes */${bytes.length}`)
      throw new Refusal(416, { code: 'range-not-satisfiable', says: '要的这一段超出了文件', wayOut: '请从头播放' })
    }
    reply.type(row.media_type).header('content-disposition', 'inline')
    if (!part) return { status: 200, body: bytes }
    reply.header('content-range', `bytes ${part.from}-${part.to}/${bytes.length}`)
    return { status: 206, body: bytes.subarray(part.from, part.to + 1) }
  })

  implement(app, ctx, uploadEndpoints.deleteObject, async ({ session, params }) => {
    const row = await findObject(ctx.db, session.accountId, params.objectId)
    if (!row) throw notFound()
    const order = row.order_id ? await ownOrder(ctx.db, session.accountId, row.order_id) : undefined
    if (order && !order.final && !isEditable(order.status)) throw closed('备案正在审核，材料现在不能删除')
    await deleteObject(ctx, row.id)
    return { status: 204, body: undefined }
  })
}

function requirePlace(slot: string): void {
  const says = beyondLast(slot)
  if (says !== undefined) throw new Refusal(409, { code: 'too-many-papers', says, wayOut: '请先删去一份不需要的，再添加' })
}

const orNotFound = (error: unknown): never => {
  throw error instanceof ObjectMissing ? notFound() : error
}

const closed = (says: string) => new Refusal(409, { code: 'not-now', says, wayOut: '请打开「备案进度」看现在能做什么' })
