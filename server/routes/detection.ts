/** 验证备案类型: the resources to choose from, the look-up that says which filing type it is, and that of every further site. */
import { detectionEndpoints } from '@contract/detection'
import { accountWait } from '@domain/detection/code-issuing'
import { judgeResource, type ResourceCheck } from '@domain/detection/resource-judgement'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { filingTypes } from '@domain/filing-types/registry'
import { isEditable } from '@domain/lifecycle/actions'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import { detectSite, wireDetection, wireSiteCheck } from '../detection/detect'
import { serverFacts } from '../detection/resource-facts'
import { resourceKindNames } from '../detection/resource-kind-names'
import { detectWithRecord } from '../detection/with-record'
import { GatewayError } from '../gateways/gateway-error'
import { notNow } from '../lifecycle/move-order'
import { answersOf, siteChecksOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { phoneOf } from '../repositories/accounts'
import { keepSiteChecks, sealRecord } from '../repositories/orders'
import { rulesInForce } from '../rules-in-force'
import { holdCodes } from '../sandbox/world/code-locks'
import { ownOrder, ownOrderLocked } from './own-order'
import { Refusal } from './refusal'
import { implement } from './register'

export function detectionRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, detectionEndpoints.listResources, async ({ session }) => {
    const phone = await phoneOf(ctx, ctx.db, session.accountId)
    const found = await ask('cloud', async () => ({
      own: await ctx.gateways.cloud.resources(phone),
      account: await ctx.gateways.cloud.account(phone),
    }))
    if (!found) throw noAnswer()
    const { policy } = await rulesInForce(ctx)
    const now = ctx.clock.now()
    const resources = []
    for (const resource of found.answer.own) {
      const { qualifies, checks, usableUntil } = judgeResource(await serverFacts(ctx, resource, policy), policy, now)
      const [ip] = resource.ips
      resources.push({
        kind: resource.kind,
        id: resource.id,
        name: resourceKindNames[resource.kind],
        ...(ip ? { ip } : {}),
        expiresAt: resource.expiresAt,
        sitesUsed: resource.sitesUsed,
        qualifies,
        checks: checks.map(checkLine),
        ...(usableUntil ? { usableUntil } : {}),
      })
    }
    const account = accountWait(found.answer.account, policy, now)
    return { status: 200, body: { resources, account } }
  })

  implement(app, ctx, detectionEndpoints.detectFilingType, async ({ session, params, body }) => {
    requireAll(body.answers)
    const order = editable(await ownOrder(ctx.db, session.accountId, params.orderId))
    if (order.chosen_type !== null && filingTypes[order.chosen_type].entry === 'chosen') throw typeIsChosen()
    const wanted = answersOf(ctx, order).record?.subjectFilingNumber
    const { result, record } = await detectWithRecord(ctx, order, body.answers, wanted).catch(orNoAnswer)
    await ctx.db.transaction().execute(async (tx) => {
      const locked = editable(await ownOrderLocked(tx, session.accountId, params.orderId))
      await holdCodes(ctx, tx, locked, { ...answersOf(ctx, locked), 'verify-type': body.answers })
      await tx
        .updateTable('orders')
        .set({
          detection_sealed: ctx.vault.sealJson(result, 'orders.detection'),
          filing_type: result.outcome.kind === 'type' ? result.outcome.filingType : null,
          record_sealed: sealRecord(ctx, record),
        })
        .where('id', '=', order.id)
        .execute()
    })
    return { status: 200, body: { ...wireDetection(result), record: record ?? null } }
  })

  implement(app, ctx, detectionEndpoints.checkSite, async ({ session, params, body }) => {
    requireAll(body.answers)
    const order = editable(await ownOrder(ctx.db, session.accountId, params.orderId))
    const found = await detectSite(ctx, order, body.answers).catch(orNoAnswer)
    await ctx.db.transaction().execute(async (tx) => {
      const locked = editable(await ownOrderLocked(tx, session.accountId, params.orderId))
      const others = siteChecksOf(ctx, locked).filter(({ forAnswers }) => forAnswers !== found.forAnswers)
      await keepSiteChecks(ctx, tx, order.id, [...others, found])
    })
    return { status: 200, body: wireSiteCheck(found) }
  })
}

const editable = (order: OrderRow): OrderRow => {
  if (!isEditable(order.status)) throw notNow(order.status)
  return order
}

const orNoAnswer = (error: unknown): never => {
  throw error instanceof GatewayError ? noAnswer() : error
}

const checkLine = ({ says, ok, wayOut, eligibleAt, by, warns }: ResourceCheck) => ({
  says: (ok && !warns) || !wayOut ? says : `${says}。${wayOut}`,
  ok,
  ...(eligibleAt ? { eligibleAt } : {}),
  ...(by ? { by } : {}),
  ...(warns ? { warns } : {}),
})

const wanted: readonly [keyof VerifyTypeAnswers, string][] = [
  ['region', '请选择备案地域'],
  ['subjectNature', '请选择主办者性质'],
  ['subjectCertificateType', '请选择证件类型'],
  ['subjectCertificateNumber', '请填写证件号码'],
  ['domain', '请填写域名'],
  ['resource', '请选择备案云服务'],
]

/** Nothing is looked up for half an answer. */
function requireAll(answers: VerifyTypeAnswers): void {
  const fields = wanted.filter(([key]) => !answers[key]).map(([key, says]) => ({ anchor: `verify-type.${key}`, says }))
  if (fields.length === 0) return
  throw new Refusal(400, { code: 'incomplete', says: '还有没填的项，填完再验证', fields })
}

const noAnswer = () =>
  new Refusal(503, { code: 'cloud-no-answer', says: '云账号的信息暂时查不到', wayOut: '请过几分钟再试，您填的内容都会保留' })

const typeIsChosen = () =>
  new Refusal(409, {
    code: 'type-is-chosen',
    says: '这份备案的类型是您从「我的备案」里选的，不用再验证',
    wayOut: '请继续填写；要换一种类型，请放弃这份，再从「我的备案」重新开始',
  })
