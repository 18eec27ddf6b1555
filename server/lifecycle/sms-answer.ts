/** 短信核验 as the person does it: a sum against machines, then code, phone and the last six of the certificate. Source: spec B2-15 to 19, K1, K6-12. */

import { randomInt, randomUUID } from 'node:crypto'
import { dayOf, sayDay } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import type { Db, ServerContext } from '../context'
import { notFound, Refusal } from '../routes/refusal'
import { moveOrder, notNow } from './move-order'
import type { OrderRow, SmsRow } from './rows'
import { openVerifications, sendVerification, smsHash } from './sms-verifications'

export type SmsGiven = { code: string; phone: string; lastSix: string; puzzleId: string; answer: string }
export type SmsOutcome = { outcome: 'accepted' | 'no-matching-record'; says: string; order: OrderRow }

const isVerifying = ({ status }: OrderRow): boolean => status === 'sms-verifying' || status === 'revocation-sms-verifying'
/** What ends a filing has the same window, but is not handed back: verified it goes on, lapsed it is void (K2). */
const isEnding = ({ status }: OrderRow): boolean => status === 'revocation-sms-verifying'

/** The n-th verification of an order that is waiting for it; 404 when there is no such one, 409 when it is done or not the time. */
async function waiting(tx: Db, order: OrderRow, n: number): Promise<SmsRow> {
  const row = (await openVerifications(tx, order.id)).find((candidate) => candidate.n === n)
  if (!row) throw isVerifying(order) ? notFound() : notNow(order.status)
  if (!isVerifying(order)) throw notNow(order.status)
  if (row.verified_at) {
    throw new Refusal(409, { code: 'already-verified', says: '这个号码已经核验过了', wayOut: '不用再做，请看进度里还差谁' })
  }
  if (!row.sent_at) {
    throw new Refusal(409, {
      code: 'not-sent-yet',
      says: '核验短信还没有发出',
      wayOut: '提交管局后约 5 分钟会收到 12381 的短信，请稍后再来',
    })
  }
  return row
}

/** A sum of two digits, good for one answer. */
export async function newPuzzle(ctx: ServerContext, tx: Db, order: OrderRow, n: number): Promise<{ puzzleId: string; question: string }> {
  const row = await waiting(tx, order, n)
  const [a, b] = [randomInt(1, 10), randomInt(1, 10)]
  const puzzleId = randomUUID()
  await tx
    .updateTable('sms_verifications')
    .set({ puzzle_id: puzzleId, puzzle_answer_hash: smsHash(ctx, 'puzzle', `${puzzleId}/${a + b}`) })
    .where('id', '=', row.id)
    .execute()
  return { puzzleId, question: `${a} + ${b} = ?` }
}

/** 400 unless the sum is right. Every answer uses the sum up; a wrong one costs none of the five tries. */
async function requirePuzzle(ctx: ServerContext, row: SmsRow, given: { puzzleId: string; answer: string }): Promise<void> {
  const right =
    row.puzzle_id === given.puzzleId && row.puzzle_answer_hash === smsHash(ctx, 'puzzle', `${given.puzzleId}/${given.answer.trim()}`)
  await ctx.db
    .updateTable('sms_verifications')
    .set({ puzzle_id: null, puzzle_answer_hash: null })
    .where('id', '=', row.id)
    .where('puzzle_id', '=', given.puzzleId)
    .execute()
  if (right) return
  const says = '算式的结果不对，已换一道，请再算一次'
  throw new Refusal(400, { code: 'puzzle-wrong', says, wayOut: '答错算式不占核验次数', fields: [{ anchor: 'answer', says }] })
}

/** Checks what the person gave. `lock` gives the order locked in a transaction. */
export async function answerSms(ctx: ServerContext, lock: (tx: Db) => Promise<OrderRow>, n: number, given: SmsGiven): Promise<SmsOutcome> {
  const asked = await ctx.db.transaction().execute(async (tx) => waiting(tx, await lock(tx), n))
  await requirePuzzle(ctx, asked, given)
  return ctx.db.transaction().execute(async (tx) => {
    const order = await lock(tx)
    const row = await waiting(tx, order, n)
    const at = ctx.clock.now()
    const matches =
      row.code_hash === smsHash(ctx, 'code', given.code) &&
      row.phone_hash === smsHash(ctx, 'phone', given.phone) &&
      row.last_six_hash === smsHash(ctx, 'last-six', given.lastSix)
    return matches ? accept(ctx, tx, order, row, at) : refuse(ctx, tx, order, row, at)
  })
}

async function accept(ctx: ServerContext, tx: Db, order: OrderRow, row: SmsRow, at: string): Promise<SmsOutcome> {
  await tx.updateTable('sms_verifications').set({ verified_at: at }).where('id', '=', row.id).execute()
  const verified = await moveOrder(ctx, tx, order, 'sms-verified', { at })
  const left = (await openVerifications(tx, order.id)).filter(({ verified_at }) => verified_at === null)
  if (left.length > 0) return { outcome: 'accepted', says: `核验成功，还差 ${left.length} 个号码`, order: verified }
  const moved = await moveOrder(ctx, tx, verified, isEnding(order) ? 'revocation-sms-verified' : 'sms-all-verified', { at })
  return { outcome: 'accepted', says: `核验成功，已全部完成，通信管理局开始${isEnding(order) ? '办理' : '审核'}`, order: moved }
}

async function refuse(ctx: ServerContext, tx: Db, order: OrderRow, row: SmsRow, at: string): Promise<SmsOutcome> {
  const left = row.attempts_left - 1
  await tx.updateTable('sms_verifications').set({ attempts_left: left }).where('id', '=', row.id).execute()
  const wrong = await moveOrder(ctx, tx, order, 'sms-wrong', { at })
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
  return { outcome: 'no-matching-record', says: `次数用完了，资料已退回接入商，预计 ${again}重新提交，届时会收到新的短信`, order: failed }
}

/** Sends a new code; at most three in the 24 hours, and never longer than the first window. */
export async function resendSms(
  ctx: ServerContext,
  lock: (tx: Db) => Promise<OrderRow>,
  n: number,
  given: { puzzleId: string; answer: string },
): Promise<OrderRow> {
  const asked = await ctx.db.transaction().execute(async (tx) => waiting(tx, await lock(tx), n))
  await requirePuzzle(ctx, asked, given)
  return ctx.db.transaction().execute(async (tx) => {
    const order = await lock(tx)
    const row = await waiting(tx, order, n)
    if (row.resends_left <= 0) {
      throw new Refusal(409, {
        code: 'resends-used-up',
        says: '24 小时内只能重发 3 次，次数已用完',
        wayOut: '请用最近一条 12381 短信里的验证码',
      })
    }
    const at = ctx.clock.now()
    await tx
      .updateTable('sms_verifications')
      .set({ resends_left: row.resends_left - 1 })
      .where('id', '=', row.id)
      .execute()
    await sendVerification(ctx, tx, order, row, at)
    return moveOrder(ctx, tx, order, 'sms-resent', { at, actor: 'applicant' })
  })
}
