/** What the journey of a stored order is computed with, beside its answers. */
import type { JourneyContext } from '@domain/journey/journey-types'
import type { Db, ServerContext } from '../context'
import { detectionOf, recordOf, rulesOf, siteChecksOf } from './order-data'
import type { OrderRow } from './rows'

export async function contextOfOrder(ctx: ServerContext, order: OrderRow, db: Db = ctx.db): Promise<JourneyContext> {
  const { policy, province } = await rulesOf(ctx, db, order)
  const detection = detectionOf(ctx, order)
  const record = recordOf(ctx, order)
  return {
    now: ctx.clock.now(),
    policy,
    ...(province ? { province } : {}),
    ...(detection ? { detection } : {}),
    ...(record ? { record } : {}),
    ...(order.chosen_type === null ? {} : { filingType: order.chosen_type }),
    siteChecks: siteChecksOf(ctx, order),
  }
}
