/** A desk that lets everything pass, in the usual time; calls are answered. */
import type { DeskAction } from '@contract/sandbox-desk'
import type { OrderRow } from '../../lifecycle/rows'
import type { Desk } from '../desk/desk-job'
import type { ReviewerBehaviour } from './reviewer'
import { usualMoment } from './usual-times'

export const autoApprove: ReviewerBehaviour = {
  callsAgain: true,
  next: async (ctx, on) => {
    const at = await usualMoment(ctx, on)
    return at === undefined ? undefined : { at, job: { desk: on.desk, do: passing(on.order, on.desk) } }
  },
}

/** The act that lets an order pass where it lies. */
export function passing(order: OrderRow, desk: Desk): DeskAction {
  if (desk === 'authority') return { action: 'authority-approve' }
  if (order.status === 'pending-authority-submission') return { action: 'submit-to-authority' }
  return order.status === 'backdrop-review' ? { action: 'backdrop', decision: 'pass' } : { action: 'approve' }
}
