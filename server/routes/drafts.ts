/** Beginning a filing and keeping its answers: created once, saved by revision, never overwritten unseen. */
import { orderEndpoints } from '@contract/orders'
import { rulesEndpoints } from '@contract/rules'
import { type FilingTypeId, filingTypes } from '@domain/filing-types/registry'
import { isEditable } from '@domain/lifecycle/actions'
import { type OrderStatus, statusRow } from '@domain/lifecycle/status'
import type { FastifyInstance } from 'fastify'
import type { Db, ServerContext } from '../context'
import { wireDetection, wireSiteCheck } from '../detection/detect'
import { noteBegun } from '../handoff/begun-order'
import { withCameraWork } from '../handoff/camera-answers'
import { noteSaved } from '../handoff/presence'
import { answersOf, detectionOf, recordOf, siteChecksOf } from '../lifecycle/order-data'
import { resumed } from '../lifecycle/resumed'
import type { OrderRow } from '../lifecycle/rows'
import { lookUpsOf } from '../look-ups/kept-look-ups'
import { rulesChangedSince, takeNote } from '../provinces/rules-seen'
import { beginOnRecord } from '../records/begin-on-record'
import { insertOrder, openOrderOf, writeAnswers } from '../repositories/orders'
import { correctionOf } from '../review/correction'
import { type RulesInForce, rulesInForce } from '../rules-in-force'
import { remember } from './idempotency'
import { ownOrder, ownOrderLocked } from './own-order'
import { Refusal } from './refusal'
import { implement } from './register'

export function draftRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, orderEndpoints.createOrder, async (call) => {
    const { accountId } = call.session
    const { filingType, ...begun } = call.body
    if (filingType !== undefined && !Object.hasOwn(filingTypes, filingType)) throw noSuchType()
    const rules = await rulesInForce(ctx)
    if (call.session.client === 'console') requireBegunHere(filingType, rules)
    const before = await openOrderOf(ctx.db, accountId)
    if (before) throw inFlight(before.id)
    // A type that the look-up finds can also be begun without a subject: then nothing is known yet.
    const onRecord = filingType !== undefined && (filingTypes[filingType].entry === 'chosen' || begun.subjectFilingNumber !== undefined)
    const begunOn = onRecord ? await beginOnRecord(ctx, accountId, { filingType, ...begun }, rules) : undefined
    return ctx.db.transaction().execute(async (tx) => {
      const order = await insertOrder(ctx, tx, accountId, rules, begunOn)
      if (!order) throw inFlight((await openOrderOf(tx, accountId))?.id)
      await noteBegun(ctx, tx, order, call.session.deviceId)
      const answer = { status: 201 as const, body: await draftBody(ctx, order, tx) }
      await remember(ctx, tx, call, answer)
      return answer
    })
  })

  implement(app, ctx, orderEndpoints.getDraft, async ({ session, params }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    const rulesChanged = await rulesChangedSince(ctx, order)
    const lookUps = await lookUpsOf(ctx, order)
    return { status: 200, body: { ...(await draftBody(ctx, order)), lookUps, ...(rulesChanged.length > 0 ? { rulesChanged } : {}) } }
  })

  implement(app, ctx, rulesEndpoints.noteRules, async ({ session, params }) => {
    await takeNote(ctx, await ownOrder(ctx.db, session.accountId, params.orderId))
    return { status: 204 as const, body: undefined }
  })

  implement(app, ctx, orderEndpoints.saveDraft, async ({ session, params, body }) => {
    const saved = await ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      if (!isEditable(order.status)) throw notEditable(order.status)
      if (order.revision !== body.revision) throw newerDraft(await draftBody(ctx, order, tx))
      await noteSaved(ctx, tx, order.id, session)
      const answers = session.only?.kind === 'capture' ? withCameraWork(answersOf(ctx, order), body.answers) : body.answers
      return writeAnswers(ctx, tx, await resumed(ctx, tx, order), answers)
    })
    const { revision, updated_at: savedAt, draft_expires_at: draftExpiresAt } = saved
    return { status: 200, body: { revision, savedAt, draftExpiresAt, lookUps: await lookUpsOf(ctx, saved) } }
  })
}

async function draftBody(ctx: ServerContext, order: OrderRow, db: Db = ctx.db) {
  const detection = detectionOf(ctx, order)
  return {
    id: order.id,
    status: order.status,
    filingType: order.chosen_type,
    record: recordOf(ctx, order) ?? null,
    revision: order.revision,
    answers: answersOf(ctx, order),
    detection: detection ? wireDetection(detection) : null,
    siteChecks: siteChecksOf(ctx, order).map(wireSiteCheck),
    savedAt: order.updated_at,
    draftExpiresAt: order.draft_expires_at,
    policyVersion: order.policy_version,
    rulesVersion: order.rules_version,
    correction: await correctionOf(ctx, order, db),
  }
}

const inFlight = (openOrderId: string | undefined) =>
  new Refusal(
    409,
    { code: 'order-in-flight', says: '您还有一个备案没有办完，一个账号同时只能办一个', wayOut: '请先继续办完它，或放弃它再重新开始' },
    openOrderId ? { openOrderId } : {},
  )

/** What a computer may not begin, it shows a code for. Source: spec K (Entry). */
function requireBegunHere(filingType: FilingTypeId | undefined, { webOrdersClosed }: RulesInForce): void {
  if (webOrdersClosed) {
    const says = '现在电脑上不受理新的备案'
    throw new Refusal(409, { code: 'web-orders-closed', says, wayOut: '请用手机扫码办理；已经开始的草稿仍可以在电脑上填' })
  }
  if (filingType === undefined || filingTypes[filingType].startsOn === 'both') return
  const says = `${filingTypes[filingType].name}只在手机上办理`
  throw new Refusal(409, { code: 'phone-only', says, wayOut: '请用手机扫码开始' })
}

const noSuchType = () => {
  const says = '没有这种备案类型'
  return new Refusal(400, { code: 'invalid-input', says, wayOut: '请从「我的备案」重新开始', fields: [{ anchor: 'filingType', says }] })
}

const notEditable = (status: OrderStatus) =>
  new Refusal(409, {
    code: 'not-editable',
    says: `备案现在是「${statusRow(status).word}」，内容不能修改`,
    wayOut: '请打开「备案进度」看现在能做什么',
  })

const newerDraft = (theirs: unknown) =>
  new Refusal(409, { code: 'newer-draft', says: '这份草稿在另一台设备上改过了', wayOut: '请选择保留哪一份，两份都还在' }, { theirs })
