/** Whose a video is that comes in through a link, and whether it may: only the link's own, only with the second person's own consent. */
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { isCheckLink } from '../invitations/invitation-state'
import { goodCheckLink } from '../invitations/invited-check'
import { requireAct } from '../lifecycle/sms-limits'
import { linkConsents } from '../repositories/invitation-consents'
import { dropLinkUploads } from '../repositories/uploads'
import { unknownLink } from './invitation-guard'
import { Refusal } from './refusal'
import type { Sender } from './tus'

/** The holder of a good link, from a request that the guard let in. Every piece looks at the link anew. */
export async function invitedSender(ctx: ServerContext, { invitation }: FastifyRequest): Promise<Sender> {
  if (!invitation || !isCheckLink(invitation)) throw unknownLink()
  const { order } = await goodCheckLink(ctx, ctx.db, invitation)
  return {
    accountId: order.account_id,
    sessionId: null,
    invitationId: invitation.id,
    allow: async () => {
      await requireAct(ctx, invitation.id)
      await requireLinkConsent(ctx, invitation.id)
      // One film at a time: what was begun before and left lying goes.
      await dropLinkUploads(ctx, invitation.id)
    },
  }
}

/** Throws 403 when the second person has not agreed to the use of their face. The account's own consent does not count for them. */
export async function requireLinkConsent(ctx: ServerContext, invitationId: string): Promise<void> {
  if (await linkConsents(ctx.db, invitationId, 'face')) return
  throw new Refusal(403, {
    code: 'consent-needed',
    says: '您还没有同意用人脸视频核对身份，服务器没有接收',
    wayOut: '请先阅读并同意人脸视频的处理说明；不同意可以关掉页面，告诉对方改用别的办法',
  })
}
