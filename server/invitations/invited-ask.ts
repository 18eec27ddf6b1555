/** A link on its way to an answer: the same verification as on the owner's page, behind the link's own conditions. */
import type { Db, ServerContext } from '../context'
import { lockOrder } from '../lifecycle/order-data'
import type { SmsAsk } from '../lifecycle/sms-answer'
import { Refusal } from '../routes/refusal'
import type { InvitedState, SmsLink } from './invitation-state'
import { invitedState, isSmsLink } from './invitation-state'
import { openedBy } from './invited-view'
import { noteUsed, readLink } from './links'

const closed: Partial<Record<InvitedState, { code: string; says: string; wayOut: string }>> = {
  revoked: {
    code: 'invitation-revoked',
    says: '这个链接已经被收回',
    wayOut: '如果还需要您核验，请向发链接的人要新的链接',
  },
  expired: {
    code: 'invitation-expired',
    says: '这个链接已经过期，链接只在 72 小时内有效',
    wayOut: '请向发链接的人要新的链接',
  },
  verified: { code: 'invitation-used', says: '这个号码已经核验过了', wayOut: '不用再做，可以关掉这个页面' },
  lapsed: {
    code: 'invitation-lapsed',
    says: '这一次核验已经结束，短信里的验证码不再有效',
    wayOut: '接入商重新提交后会有新的短信，请到时向发链接的人要新的链接',
  },
  ended: { code: 'invitation-ended', says: '这份备案现在不需要短信核验', wayOut: '不用再做，可以关掉这个页面' },
}

/** What the link lets be asked; every use looks at the link, the order and the verification anew, under the order's lock. */
export async function invitedAsk(ctx: ServerContext, link: SmsLink, address: string): Promise<SmsAsk> {
  const { verification } = await openedBy(ctx.db, link)
  return {
    n: verification.n,
    address,
    door: 'invitation',
    lock: async (tx) => lockGood(ctx, tx, link.id, link.order_id),
    accepted: (tx, at) => noteUsed(tx, link.id, at),
  }
}

async function lockGood(ctx: ServerContext, tx: Db, linkId: string, orderId: string) {
  const locked = await lockOrder(tx, orderId)
  const link = await readLink(tx, linkId)
  const opened = isSmsLink(link) ? await openedBy(tx, link) : undefined
  const refusal = opened && closed[invitedState(opened.link, { ...opened, now: ctx.clock.now() }).state]
  if (refusal || !locked || !opened) throw new Refusal(409, refusal ?? { code: 'not-now', says: '现在不能核验', wayOut: '请稍后再试' })
  return locked
}
