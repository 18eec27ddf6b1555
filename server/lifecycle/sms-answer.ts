/**
 * 短信核验 of one verification that is known by its order: the owner's page and a link's. A sum against machines, then code, phone and the
 * last six of the certificate; or another text. Source: spec B2-15 to 19, K1, K6-12.
 */
import type { Db, ServerContext } from '../context'
import { notFound, Refusal } from '../routes/refusal'
import { moveOrder, notNow } from './move-order'
import type { OrderRow, SmsRow } from './rows'
import { isVerifying, judgeAnswer, type SmsAnswer, type SmsDoor, type SmsOutcome } from './sms-judge'
import { requireResend, requireTry } from './sms-limits'
import { newPuzzle, type PuzzleGiven, requirePuzzle } from './sms-puzzle'
import { openVerifications, sendVerification } from './sms-verifications'

/** Which verification is meant, and who asks. */
export type SmsAsk = {
  /** Gives the order, locked until the transaction ends; throws whatever the asker is to be told instead. */
  lock: (tx: Db) => Promise<OrderRow>
  n: number
  /** The network address it comes from. */
  address: string
  door: SmsDoor
  /** In the transaction in which the answer was accepted. */
  accepted?: (tx: Db, at: string) => Promise<void>
}

/** The n-th verification of an order that is waiting for it; 404 when there is no such one, 409 when it is done or not the time. */
async function waiting(tx: Db, { lock, n }: SmsAsk): Promise<{ order: OrderRow; row: SmsRow }> {
  const order = await lock(tx)
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
  return { order, row }
}

const inTransaction = <T>(ctx: ServerContext, work: (tx: Db) => Promise<T>): Promise<T> => ctx.db.transaction().execute(work)

/** A sum for this verification. */
export const askPuzzle = (ctx: ServerContext, ask: SmsAsk): Promise<{ puzzleId: string; question: string }> =>
  inTransaction(ctx, async (tx) => newPuzzle(ctx, tx, (await waiting(tx, ask)).row.id))

/** Checks what the person gave. */
export async function answerSms(ctx: ServerContext, ask: SmsAsk, given: SmsAnswer & PuzzleGiven): Promise<SmsOutcome> {
  const asked = await inTransaction(ctx, (tx) => waiting(tx, ask))
  await requirePuzzle(ctx, asked.row.id, given)
  await requireTry(ctx, ask.address)
  return inTransaction(ctx, async (tx) => {
    const at = ctx.clock.now()
    const judged = await judgeAnswer(ctx, tx, given, { ...(await waiting(tx, ask)), at, door: ask.door })
    if (judged.outcome === 'accepted') await ask.accepted?.(tx, at)
    return judged
  })
}

const requireResendsLeft = ({ resends_left }: SmsRow): void => {
  if (resends_left > 0) return
  throw new Refusal(409, {
    code: 'resends-used-up',
    says: '24 小时内只能重发 3 次，次数已用完',
    wayOut: '请用最近一条 12381 短信里的验证码',
  })
}

/** Sends a new code; at most three in the 24 hours, and never longer than the first window. */
export async function resendSms(ctx: ServerContext, ask: SmsAsk, given: PuzzleGiven): Promise<OrderRow> {
  const { row: asked } = await inTransaction(ctx, (tx) => waiting(tx, ask))
  await requirePuzzle(ctx, asked.id, given)
  requireResendsLeft(asked)
  await requireResend(ctx, ctx.vault.open(asked.phone_sealed, 'sms_verifications.phone'), ask.address)
  return inTransaction(ctx, async (tx) => {
    const { order, row } = await waiting(tx, ask)
    return sendOnceMore(ctx, tx, order, row)
  })
}

/** One of the three resends of a verification; 409 when they are used up. */
export async function sendOnceMore(ctx: ServerContext, tx: Db, order: OrderRow, row: SmsRow): Promise<OrderRow> {
  requireResendsLeft(row)
  const at = ctx.clock.now()
  const resends_left = row.resends_left - 1
  await tx.updateTable('sms_verifications').set({ resends_left }).where('id', '=', row.id).execute()
  await sendVerification(ctx, tx, order, { ...row, resends_left }, at)
  return moveOrder(ctx, tx, order, 'sms-resent', { at, actor: 'applicant' })
}
