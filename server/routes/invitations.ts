/** Links for the second person: the owner gives one out and takes it back; whoever holds it looks, solves the sum, verifies, asks for another text. */
import { invitationEndpoints as api } from '@contract/invitations'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { type InvitationRow, isCheckLink, isSmsLink, type SmsLink } from '../invitations/invitation-state'
import { invitedAsk } from '../invitations/invited-ask'
import { invitedCheckViewOf } from '../invitations/invited-check'
import { invitedViewOf, openedBy } from '../invitations/invited-view'
import { newLink, noteOpened, readLink, revokeLinks } from '../invitations/links'
import { notNow } from '../lifecycle/move-order'
import { answerSms, askPuzzle, resendSms } from '../lifecycle/sms-answer'
import { isVerifying } from '../lifecycle/sms-judge'
import { requireAct } from '../lifecycle/sms-limits'
import { openVerifications } from '../lifecycle/sms-verifications'
import { unknownLink } from './invitation-guard'
import { ownOrderLocked } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

export function invitationRoutes(app: FastifyInstance, ctx: ServerContext): void {
  ownersRoutes(app, ctx)
  invitedRoutes(app, ctx)
}

function ownersRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.createInvitation, ({ session, params }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      const row = (await openVerifications(tx, order.id)).find(({ n }) => n === Number(params.n))
      if (!isVerifying(order)) throw notNow(order.status)
      if (!row) throw notFound()
      if (row.verified_at) {
        throw new Refusal(409, { code: 'already-verified', says: '这个号码已经核验过了', wayOut: '不用再请人核验，请看进度里还差谁' })
      }
      return { status: 201, body: await newLink(ctx, tx, { orderId: order.id, verificationId: row.id }) }
    }),
  )
  implement(app, ctx, api.revokeInvitation, ({ session, params }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      const row = (await openVerifications(tx, order.id)).find(({ n }) => n === Number(params.n))
      if (!row) throw notFound()
      await revokeLinks(tx, row.id, ctx.clock.now())
      return { status: 204, body: undefined }
    }),
  )
}

function invitedRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const viewOf = async ({ id }: SmsLink) => {
    const link = await readLink(ctx.db, id)
    return invitedViewOf(ctx, ctx.db, await openedBy(ctx.db, smsLink(link)))
  }
  const asking = async (link: SmsLink, address: string) => {
    await requireAct(ctx, link.id)
    return invitedAsk(ctx, link, address)
  }
  implement(app, ctx, api.lookAtInvitation, async ({ invitation }) => {
    await noteOpened(ctx, invitation)
    return {
      status: 200,
      body: isCheckLink(invitation) ? await invitedCheckViewOf(ctx, ctx.db, invitation) : await viewOf(smsLink(invitation)),
    }
  })
  implement(app, ctx, api.getInvitedPuzzle, async ({ invitation, request }) => ({
    status: 200,
    body: await askPuzzle(ctx, await asking(smsLink(invitation), request.ip)),
  }))
  implement(app, ctx, api.verifyInvited, async ({ invitation, request, body }) => {
    const link = smsLink(invitation)
    const { outcome, says } = await answerSms(ctx, await asking(link, request.ip), body)
    return { status: 200, body: { outcome, says, invitation: await viewOf(link) } }
  })
  implement(app, ctx, api.resendInvited, async ({ invitation, request, body }) => {
    const link = smsLink(invitation)
    await resendSms(ctx, await asking(link, request.ip), body)
    const says = '新的验证码已由 12381 发出，旧的不再有效'
    return { status: 200, body: { outcome: 'sent' as const, says, invitation: await viewOf(link) } }
  })
}

/** A link to something else opens nothing here, as if nobody had given it out. */
function smsLink(link: InvitationRow): SmsLink {
  if (!isSmsLink(link)) throw unknownLink()
  return link
}
