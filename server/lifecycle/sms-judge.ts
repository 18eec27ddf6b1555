/** What becomes of an order when somebody answered the ministry's text: this phone is done, all are, or a try is lost. Source: spec B2-15 to 18, K2. */
import { dayOf, sayDay } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import type { Db, ServerContext } from '../context'
import { moveOrder } from './move-order'
import { rulesOf } from './order-data'
import type { OrderRow, SmsRow } from './rows'
import { openVerifications, smsHash } from './sms-verifications'

/** Where it was answered; kept in the history. */
export type SmsDoor = 'owner' | 'invitation' | 'authority-page'
export type SmsAnswer = { code: string; phone: string; lastSix: string }
export type SmsOutcome = { outcome: 'accepted' | 'no-matching-record'; says: string; order: OrderRow }

export const isVerifying = ({ status }: Pick<OrderRow, 'status'>): boolean =>
  status === 'sms-verifying' || status === 'revocation-sms-verifying'
/** What ends a filing has the same window, but is not handed back: verified it goes on, lapsed it is void (K2). */
const isEnding = ({ status }: OrderRow): boolean => status === 'revocation-sms-verifying'

type Case = { order: OrderRow; row: SmsRow; at: string; door: SmsDoor }

/** Whether a verification is this phone's and this person's. */
export const isWhose = (ctx: ServerContext, row: SmsRow, { phone, lastSix }: Omit<SmsAnswer, 'code'>): boolean =>
  row.phone_hash === smsHash(ctx, 'phone', phone) && row.last_six_hash === smsHash(ctx, 'last-six', lastSix)

/** Judges an answer to an open verification of a locked order: one of the five tries unless everything matches. */
export function judgeAnswer(ctx: ServerContext, tx: Db, given: SmsAnswer, one: Case): Promise<SmsOutcome> {
  const matches = one.row.code_hash === smsHash(ctx, 'code', given.code) && isWhose(ctx, one.row, given)
  return matches ? accept(ctx, tx, one) : refuse(ctx, tx, one)
}

async function accept(ctx: ServerContext, tx: Db, { order, row, at, door }: Case): Promise<SmsOutcome> {
  await tx.updateTable('sms_verifications').set({ verified_at: at }).where('id', '=', row.id).execute()
  const verified = await moveOrder(ctx, tx, order, 'sms-verified', { at, detail: { n: row.n, door } })
  const left = (await openVerifications(tx, order.id)).filter(({ verified_at }) => verified_at === null)
  if (left.length > 0) return { outcome: 'accepted', says: `核验成功，还差 ${left.length} 个号码`, order: verified }
  const moved = await moveOrder(ctx, tx, verified, isEnding(order) ? 'revocation-sms-verified' : 'sms-all-verified', { at })
  return { outcome: 'accepted', says: `核验成功，已全部完成，通信管理局开始${isEnding(order) ? '办理' : '审核'}`, order: moved }
}

async function refuse(ctx: ServerContext, tx: Db, { order, row, at, door }: Case): Promise<SmsOutcome> {
  const left = row.attempts_left - 1
  await tx.updateTable('sms_verifications').set({ attempts_left: left }).where('id', '=', row.id).execute()
  const wrong = await moveOrder(ctx, tx, order, 'sms-wrong', { at, detail: { n: row.n, door } })
  if (left > 0) {
    const says = `没有找到相符的记录：验证码、手机号码或证件后 6 位有一项不对，还可以试 ${left} 次`
    return { outcome: 'no-matching-record', says, order: wrong }
  }
  if (isEnding(order)) {
    const ended = await moveOrder(ctx, tx, wrong, 'revocation-attempts-used-up', { at })
    return { outcome: 'no-matching-record', says: '次数用完了，申请已作废，备案保持原样；需要时可以重新申请', order: ended }
  }
  const failed = await moveOrder(ctx, tx, wrong, 'sms-attempts-used-up', { at })
  const again = sayDay(dayOf(addWorkdays(at, 1)), at)
  const { policy } = await rulesOf(ctx, tx, order)
  const next = policy.smsLapse === 'person-resubmits' ? '交还给您，确认后由您重新提交' : '重新提交，届时会收到新的短信'
  return { outcome: 'no-matching-record', says: `次数用完了，资料已退回接入商，预计 ${again}${next}`, order: failed }
}
