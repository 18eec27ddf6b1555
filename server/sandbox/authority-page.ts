/**
 * The ministry's public SMS page as the sandbox plays it: whoever types a code, the phone it came to and the last six of a certificate is
 * matched with the open verifications of every order. Only one whose phone and person are right loses a try by a wrong code; what fits
 * nobody is bounded by the limits per phone and address. Source: spec K1 (SMS page), B2-15 to 19.
 */
import type { Db, ServerContext } from '../context'
import { lockOrder } from '../lifecycle/order-data'
import type { OrderRow, SmsRow } from '../lifecycle/rows'
import { sendOnceMore } from '../lifecycle/sms-answer'
import { isVerifying, isWhose, judgeAnswer, type SmsAnswer } from '../lifecycle/sms-judge'
import { requireResend, requireTry, requireTryFor } from '../lifecycle/sms-limits'
import { newPuzzle, type PuzzleGiven, requirePuzzle } from '../lifecycle/sms-puzzle'
import { smsHash } from '../lifecycle/sms-verifications'
import { Refusal } from '../routes/refusal'

/** What the sums of this page are about: no verification in particular. */
const page = 'authority-page'

type Whose = Omit<SmsAnswer, 'code'>
type Answer<O extends string> = { outcome: O | 'no-matching-record'; says: string }

export const askAuthorityPuzzle = (ctx: ServerContext) => newPuzzle(ctx, ctx.db, page)

export async function verifyAtAuthority(ctx: ServerContext, given: SmsAnswer & PuzzleGiven, address: string): Promise<Answer<'accepted'>> {
  await requirePuzzle(ctx, page, given)
  await requireTry(ctx, address)
  await requireTryFor(ctx, given.phone)
  const candidates = await openFor(ctx, given)
  const code = smsHash(ctx, 'code', given.code)
  // The one whose code it is; when it is nobody's, everyone it could have been for loses a try.
  const meant = candidates.filter(({ code_hash }) => code_hash === code).slice(0, 1)
  for (const { id, order_id } of meant.length > 0 ? meant : candidates) {
    const judged = await withOpen(ctx, order_id, id, (tx, order, row) =>
      judgeAnswer(ctx, tx, given, { order, row, at: ctx.clock.now(), door: 'authority-page' }),
    )
    if (judged?.outcome === 'accepted') return { outcome: 'accepted', says: '核验成功，感谢您的配合' }
  }
  return { outcome: 'no-matching-record', says: '没有相符的核验记录，请核对验证码、手机号码和证件号码后 6 位' }
}

export async function resendAtAuthority(ctx: ServerContext, given: Whose & PuzzleGiven, address: string): Promise<Answer<'sent'>> {
  await requirePuzzle(ctx, page, given)
  await requireTry(ctx, address)
  await requireTryFor(ctx, given.phone)
  const candidates = await openFor(ctx, given)
  if (candidates.length === 0) return { outcome: 'no-matching-record', says: '没有等待核验的记录，请核对手机号码和证件号码后 6 位' }
  const left = candidates.filter(({ resends_left }) => resends_left > 0)
  if (left.length === 0) throw resendsUsedUp()
  await requireResend(ctx, given.phone, address)
  for (const { id, order_id } of left) await withOpen(ctx, order_id, id, (tx, order, row) => sendOnceMore(ctx, tx, order, row))
  return { outcome: 'sent', says: '验证码已重新发送，请以最新一条短信为准' }
}

const resendsUsedUp = () =>
  new Refusal(409, {
    code: 'resends-used-up',
    says: '24 小时内只能重发 3 次，次数已用完',
    wayOut: '请用最近一条 12381 短信里的验证码，系统会在次日 12:00 再发一次',
  })

/** Verifications of this phone and person that were texted and wait for an answer. */
async function openFor(ctx: ServerContext, whose: Whose): Promise<SmsRow[]> {
  const rows = await ctx.db
    .selectFrom('sms_verifications')
    .innerJoin('orders', 'orders.id', 'sms_verifications.order_id')
    .selectAll('sms_verifications')
    .where('orders.status', 'in', ['sms-verifying', 'revocation-sms-verifying'])
    .where('phone_hash', '=', smsHash(ctx, 'phone', whose.phone))
    .where('lapsed_at', 'is', null)
    .where('verified_at', 'is', null)
    .where('sent_at', 'is not', null)
    .orderBy('sms_verifications.sent_at')
    .execute()
  return rows.filter((row) => isWhose(ctx, row, whose))
}

/** Does something to a verification if it still waits, with its order locked. */
async function withOpen<T>(
  ctx: ServerContext,
  orderId: string,
  id: string,
  work: (tx: Db, order: OrderRow, row: SmsRow) => Promise<T>,
): Promise<T | undefined> {
  return ctx.db.transaction().execute(async (tx) => {
    const order = await lockOrder(tx, orderId)
    const row = await tx.selectFrom('sms_verifications').selectAll().where('id', '=', id).executeTakeFirst()
    if (!order || !row || !isVerifying(order) || row.verified_at || row.lapsed_at || !row.sent_at) return undefined
    return work(tx, order, row)
  })
}
