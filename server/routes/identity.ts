/** 视频核身: prompts, the video, how it stands. */
import { identityEndpoints } from '@contract/identity'
import { isEditable } from '@domain/lifecycle/actions'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { beginCheck, noPlaceConsent, noSuchPerson } from '../identity/begin-check'
import { checkView, isAsked } from '../identity/checks'
import { judgeAgain, receiveVideo } from '../identity/receive-video'
import { notNow } from '../lifecycle/move-order'
import { answersOf } from '../lifecycle/order-data'
import type { IdentityRow } from '../lifecycle/rows'
import { consents } from '../repositories/consents'
import { requireConsentFor } from './material-consent'
import { ownOrder, ownOrderLocked } from './own-order'
import { notFound } from './refusal'
import { implement } from './register'

export function identityRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, identityEndpoints.beginIdentityCheck, async ({ session, params, body }) => {
    await requireConsentFor(ctx, session.accountId, 'face')
    if (body.location) await requireLocationConsent(ctx, session.accountId)
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    if (!isEditable(order.status)) throw notNow(order.status)
    if (!isAsked(answersOf(ctx, order), body.person)) throw noSuchPerson('person')
    const check = await beginCheck(ctx, {
      order,
      person: body.person,
      location: body.location,
      lock: (tx) => ownOrderLocked(tx, session.accountId, params.orderId),
    })
    return { status: 201, body: checkView(ctx, check) }
  })

  implement(app, ctx, identityEndpoints.sendIdentityVideo, async ({ session, params, body }) => {
    const check = await ownCheck(ctx, session.accountId, params.checkId)
    // What a link began is filmed by whoever holds the link.
    if (check.invitation_id) throw notFound()
    await requireConsentFor(ctx, session.accountId, 'face')
    return { status: 200, body: checkView(ctx, await receiveVideo(ctx, check, body)) }
  })

  implement(app, ctx, identityEndpoints.getIdentityCheck, async ({ session, params }) => ({
    status: 200,
    body: checkView(ctx, await judgeAgain(ctx, await ownCheck(ctx, session.accountId, params.checkId)), 'account'),
  }))
}

async function ownCheck(ctx: ServerContext, accountId: string, checkId: string): Promise<IdentityRow> {
  const row = await ctx.db
    .selectFrom('identity_checks')
    .selectAll()
    .where('id', '=', checkId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row || (row.invitation_id && row.state === 'waiting-for-video')) throw notFound()
  return row
}

async function requireLocationConsent(ctx: ServerContext, accountId: string): Promise<void> {
  if (await consents(ctx.db, accountId, 'location')) return
  throw noPlaceConsent()
}
