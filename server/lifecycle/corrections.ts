/** 协助更改: corrections of an order's life, kept as events with what was before, and the person's objection that restores it. Source: spec K1. */
import { valueAt, withValueAt } from '@domain/filing/anchor'
import { transition } from '@domain/lifecycle/transitions'
import type { Db, ServerContext } from '../context'
import { writeAnswers } from '../repositories/orders'
import { notFound, Refusal } from '../routes/refusal'
import { moveOrder, notNow } from './move-order'
import { answersOf } from './order-data'
import type { OrderRow } from './rows'

export type CorrectionDetail = { anchor: string; from: string; to: string; reason: string }
export type KeptCorrection = CorrectionDetail & { n: number; at: string; objectedAt: string | null }

/** Every correction of an order, oldest first, numbered from 1. */
export async function correctionsOf(ctx: ServerContext, db: Db, orderId: string): Promise<KeptCorrection[]> {
  const rows = await db
    .selectFrom('order_events')
    .select(['event', 'at', 'detail_sealed'])
    .where('order_id', '=', orderId)
    .where('event', 'in', ['assisted-correction', 'correction-objected'])
    .orderBy('id')
    .execute()
  const made: KeptCorrection[] = []
  for (const { event, at, detail_sealed } of rows) {
    if (detail_sealed === null) continue
    if (event === 'assisted-correction') {
      const detail = ctx.vault.openJson<CorrectionDetail>(detail_sealed, 'order_events.detail')
      made.push({ ...detail, n: made.length + 1, at, objectedAt: null })
    } else {
      const { n } = ctx.vault.openJson<{ n: number }>(detail_sealed, 'order_events.detail')
      const target = made[n - 1]
      if (target) target.objectedAt = at
    }
  }
  return made
}

/** Whether a correction can be taken back now: the provider still reviews, and the value is as it was corrected. */
export const isObjectable = (ctx: ServerContext, order: OrderRow, correction: KeptCorrection): boolean =>
  correction.objectedAt === null &&
  transition(order.status, 'correction-objected') !== undefined &&
  valueAt(answersOf(ctx, order), correction.anchor) === correction.to

/** Writes a corrected value into a locked order; the submitted snapshot stays as it was. */
export async function correct(ctx: ServerContext, tx: Db, order: OrderRow, detail: CorrectionDetail, at: string): Promise<OrderRow> {
  const written = await writeAnswers(ctx, tx, order, withValueAt(answersOf(ctx, order), detail.anchor, detail.to))
  return moveOrder(ctx, tx, written, 'assisted-correction', { at, detail })
}

/** The person takes the n-th correction back. 404 when there is none, 409 when it is too late or already done. */
export async function objectToCorrection(ctx: ServerContext, tx: Db, order: OrderRow, n: number, at: string): Promise<OrderRow> {
  const correction = (await correctionsOf(ctx, tx, order.id)).find((one) => one.n === n)
  if (!correction) throw notFound()
  if (!transition(order.status, 'correction-objected')) throw notNow(order.status)
  if (!isObjectable(ctx, order, correction)) {
    throw new Refusal(409, { code: 'not-objectable', says: '这处更正已经恢复过，或之后又有改动', wayOut: '请刷新进度，看现在的内容' })
  }
  const restored = await writeAnswers(ctx, tx, order, withValueAt(answersOf(ctx, order), correction.anchor, correction.from))
  return moveOrder(ctx, tx, restored, 'correction-objected', { at, detail: { n, anchor: correction.anchor } })
}
