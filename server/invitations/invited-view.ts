/** What the person of a 短信核验 is told: what this is, who asks, whose code, until when. Everything masked, nothing about the rest of the order. */
import type { InvitedSmsView } from '@contract/invitations'
import { normalisePhone } from '@domain/fields/phone'
import { maskDomain, maskName, maskPhone, maskUnitName } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { nextDeadline } from '../lifecycle/deadlines'
import { answersOf, filingTypeOf, orderDomains, recordOf, rulesOf } from '../lifecycle/order-data'
import type { OrderRow, SmsRow } from '../lifecycle/rows'
import { openVerifications } from '../lifecycle/sms-verifications'
import { phoneOf } from '../repositories/accounts'
import { invitedState, type SmsLink } from './invitation-state'

type About = NonNullable<InvitedSmsView['about']>
/** The link with the order and the verification it opens. */
export type Opened = { link: SmsLink; order: OrderRow; verification: SmsRow }

export async function openedBy(db: Db, link: SmsLink): Promise<Opened> {
  const order = await db.selectFrom('orders').selectAll().where('id', '=', link.order_id).executeTakeFirstOrThrow()
  const verification = await db.selectFrom('sms_verifications').selectAll().where('id', '=', link.verification_id).executeTakeFirstOrThrow()
  return { link, order, verification }
}

export async function invitedViewOf(ctx: ServerContext, db: Db, opened: Opened): Promise<InvitedSmsView> {
  const { link, order, verification } = opened
  const { state, tellsMore } = invitedState(link, { order, verification, now: ctx.clock.now() })
  return { purpose: 'sms-verification', state, linkUntil: link.expires_at, about: tellsMore ? await aboutOf(ctx, db, opened) : null }
}

async function aboutOf(ctx: ServerContext, db: Db, { order, verification: row }: Opened): Promise<About> {
  const open = await openVerifications(db, order.id)
  const [domain = ''] = orderDomains(ctx, order)
  const { policy } = await rulesOf(ctx, db, order)
  return {
    filingType: filingTypeOf(order),
    maskedDomain: maskDomain(domain),
    askedBy: await askedBy(ctx, db, order),
    maskedName: maskName(ctx.vault.open(row.name_sealed, 'sms_verifications.name')),
    maskedPhone: maskPhone(normalisePhone(ctx.vault.open(row.phone_sealed, 'sms_verifications.phone'))),
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    verifiedAt: row.verified_at,
    attemptsLeft: row.attempts_left,
    resendsLeft: row.resends_left,
    autoResendAt: await nextDeadline(db, order.id, 'sms-auto-resend'),
    // Where the person submits again nobody can say when.
    againAt: policy.smsLapse === 'person-resubmits' ? null : await nextDeadline(db, order.id, 'sms-start-again'),
    othersLeft: open.filter(({ id, verified_at }) => id !== row.id && verified_at === null).length,
  }
}

/** The subject's name where it is known, and the phone of the account. */
export async function askedBy(ctx: ServerContext, db: Db, order: OrderRow): Promise<About['askedBy']> {
  const name = recordOf(ctx, order)?.name ?? answersOf(ctx, order).subject?.subjectName ?? ''
  return { maskedName: maskUnitName(name), maskedPhone: maskPhone(await phoneOf(ctx, db, order.account_id)) }
}
