/** 视频核身: prompts, the video, how it stands. */
import { identityEndpoints } from '@contract/identity'
import { isEditable } from '@domain/lifecycle/actions'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import { checkView, isAsked, openCheck, triesLeft } from '../identity/checks'
import { personOnCamera } from '../identity/person-on-camera'
import { judgeAgain, receiveVideo } from '../identity/receive-video'
import { otherWay } from '../identity/words'
import { notNow } from '../lifecycle/move-order'
import { answersOf, recordOf } from '../lifecycle/order-data'
import type { IdentityRow, OrderRow } from '../lifecycle/rows'
import { consents } from '../repositories/consents'
import { requireConsentFor } from './material-consent'
import { ownOrder, ownOrderLocked } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

type Place = { latitude: number; longitude: number }

export function identityRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, identityEndpoints.beginIdentityCheck, async ({ session, params, body }) => {
    await requireConsentFor(ctx, session.accountId, 'face')
    if (body.location) await requireLocationConsent(ctx, session.accountId)
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    if (!isEditable(order.status)) throw notNow(order.status)
    const answers = answersOf(ctx, order)
    if (!isAsked(answers, body.person)) throw nobody()
    const { name = '', idNumber = '' } = personOnCamera(answers, recordOf(ctx, order), body.person)
    const prompts = await ctx.gateways.identity.begin({ name, idNumber })
    const elsewhere = await isElsewhere(ctx, order, body.location)
    const check = await ctx.db.transaction().execute(async (tx) => {
      const locked = await ownOrderLocked(tx, session.accountId, params.orderId)
      const left = await triesLeft(tx, locked.id, body.person)
      if (left <= 0) throw usedUp()
      return openCheck(ctx, tx, locked, body.person, prompts, { location: body.location, elsewhere, left })
    })
    return { status: 201, body: checkView(ctx, check) }
  })

  implement(app, ctx, identityEndpoints.sendIdentityVideo, async ({ session, params, body }) => {
    const check = await ownCheck(ctx, session.accountId, params.checkId)
    await requireConsentFor(ctx, session.accountId, 'face')
    return { status: 200, body: checkView(ctx, await receiveVideo(ctx, check, body)) }
  })

  implement(app, ctx, identityEndpoints.getIdentityCheck, async ({ session, params }) => ({
    status: 200,
    body: checkView(ctx, await judgeAgain(ctx, await ownCheck(ctx, session.accountId, params.checkId))),
  }))
}

async function ownCheck(ctx: ServerContext, accountId: string, checkId: string): Promise<IdentityRow> {
  const row = await ctx.db
    .selectFrom('identity_checks')
    .selectAll()
    .where('id', '=', checkId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** A place is only compared when it was given and the map answers; another province is a warning, never a refusal (spec K5). */
async function isElsewhere(ctx: ServerContext, order: OrderRow, place: Place | undefined): Promise<boolean> {
  const wanted = order.province_code ?? answersOf(ctx, order)['verify-type'].region?.provinceCode
  if (!place || !wanted) return false
  const found = await ask('geocoder', () => ctx.gateways.geocoder.province(place))
  return found?.answer !== undefined && found.answer !== wanted
}

async function requireLocationConsent(ctx: ServerContext, accountId: string): Promise<void> {
  if (await consents(ctx.db, accountId, 'location')) return
  throw new Refusal(403, {
    code: 'consent-needed',
    says: '您还没有同意使用位置信息，服务器没有接收',
    wayOut: '可以先同意位置信息的说明，也可以不带位置继续',
  })
}

const nobody = () => {
  const says = '这份备案里没有这位需要核身的负责人'
  return new Refusal(400, { code: 'no-such-person', says, wayOut: '请先填好网站负责人', fields: [{ anchor: 'person', says }] })
}

const usedUp = () => new Refusal(409, { code: 'tries-used-up', says: '视频核身的次数用完了', wayOut: otherWay.says })
