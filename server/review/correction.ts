/** What a reviewer refused in the order's present round and is still to be answered by handing the answers in again. */

import type { Answers } from '@domain/filing/answers'
import type { JourneyContext } from '@domain/journey/journey-types'
import { isEditable } from '@domain/lifecycle/actions'
import { stepFor } from '@domain/review/anchor-label'
import type { Correction, CorrectionReason } from '@domain/review/correction'
import { labelAt } from '@domain/review/field-of'
import { placeOf } from '@domain/review/place'
import type { Db, ServerContext } from '../context'
import { contextOfOrder } from '../lifecycle/journey-context'
import type { Reason } from '../lifecycle/move-order'
import type { OrderRow } from '../lifecycle/rows'
import type { RoundSnapshot } from '../submission/check-submission'

/** Reasons answered by something else than the answers: a photograph in front of the curtain is taken again. */
export const photoCode = 'backdrop-photo'

export type Refused = { kind: Correction['kind']; round: number; at: string; reasons: Reason[] }

/** Null where nothing was refused, the person withdrew since, or the answers cannot be changed now. */
export async function correctionOf(ctx: ServerContext, order: OrderRow, db: Db = ctx.db): Promise<Correction | null> {
  if (!isEditable(order.status) || order.round === 0) return null
  const last = (await refusalsOf(ctx, order.id, db)).filter(({ round }) => round === order.round).at(-1)
  const reasons = last?.reasons.filter(({ code }) => code !== photoCode) ?? []
  if (!last || reasons.length === 0) return null
  const submitted = (await snapshotsOf(ctx, order.id, db)).get(order.round)
  if (!submitted) return null
  const context = await contextOfOrder(ctx, order, db)
  return {
    round: order.round,
    kind: last.kind,
    at: last.at,
    reasons: reasons.map((one) => worded(one, submitted.answers, context)),
    submitted: submitted.answers,
  }
}

/** A reason with the words and the page of the place it names. */
export function worded({ anchor, says, advice, example, code }: Reason, submitted: Answers, context: JourneyContext): CorrectionReason {
  const place = placeOf(anchor, submitted)
  return {
    anchor,
    label: labelAt(submitted, place, { context }),
    says,
    advice: advice ?? null,
    example: example ?? null,
    code: code ?? null,
    step: stepFor(place),
  }
}

/** Every refusal of an order, oldest first. */
export async function refusalsOf(ctx: ServerContext, orderId: string, db: Db = ctx.db): Promise<Refused[]> {
  const rows = await db.selectFrom('rejections').selectAll().where('order_id', '=', orderId).orderBy('id').execute()
  return rows.map(({ kind, round, at, reasons_sealed }) => ({
    kind,
    round,
    at,
    reasons: ctx.vault.openJson<Reason[]>(reasons_sealed, 'rejections.reasons'),
  }))
}

/** What was submitted, by round. */
export async function snapshotsOf(
  ctx: ServerContext,
  orderId: string,
  db: Db = ctx.db,
): Promise<Map<number, RoundSnapshot & { at: string }>> {
  const rows = await db.selectFrom('rounds').selectAll().where('order_id', '=', orderId).orderBy('n').execute()
  return new Map(
    rows.map(({ n, submitted_at, snapshot_sealed }) => [
      n,
      { ...ctx.vault.openJson<RoundSnapshot>(snapshot_sealed, 'rounds.snapshot'), at: submitted_at },
    ]),
  )
}
