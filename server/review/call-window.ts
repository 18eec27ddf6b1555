/** When nobody picked up twice, the answer holds a time for the next call: from the resubmission on it is the order's. Source: spec K2. */

import type { Answers } from '@domain/filing/answers'
import { callWindowIds } from '@domain/lifecycle/call-windows'
import { replyTo } from '@domain/review/conversation'
import { unreachableCode } from '@domain/review/correction'
import { placeOf } from '@domain/review/place'
import type { Db, ServerContext } from '../context'
import { chooseCallWindow } from '../lifecycle/call-back'
import type { OrderRow } from '../lifecycle/rows'
import { refusalsOf } from './correction'

/** The locked order, its new round begun, with the window that the answers to its last round name. */
export async function keepCallWindow(ctx: ServerContext, tx: Db, order: OrderRow, answers: Answers): Promise<OrderRow> {
  const round = order.round - 1
  const reasons = (await refusalsOf(ctx, order.id, tx)).filter((one) => one.round === round).flatMap((one) => one.reasons)
  const missed = reasons.find(({ code }) => code === unreachableCode)
  const wanted = missed && replyTo({ round }, answers, placeOf(missed.anchor, answers))?.window
  const window = callWindowIds.find((id) => id === wanted)
  return window ? chooseCallWindow(ctx, tx, order, window) : order
}
