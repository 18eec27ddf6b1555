/** How long a desk usually takes: the promises of `auto-approve` in the sandbox's interface. */
import { addDays, addMinutes, dayOf, momentAt } from '@domain/calendar/moment'
import { addWorkdays, workdayFrom } from '@domain/calendar/workdays'
import type { ServerContext } from '../../context'
import { rulesOf } from '../../lifecycle/order-data'
import { readState } from '../state'
import type { OnDesk } from './reviewer'

const submissionAfterMinutes = 60
const reviewWorkdays = 2
const photoWorkdays = 1
const authorityClock = '10:00'

/** When the desk is done with the order; undefined where it only waits (a call that is pending). */
export async function usualMoment(ctx: ServerContext, on: OnDesk): Promise<string | undefined> {
  const { order, desk, since } = on
  if (desk === 'authority') return authorityMoment(ctx, on)
  if (order.status === 'pending-authority-submission') return addMinutes(since, submissionAfterMinutes)
  if (order.status === 'backdrop-review') return addWorkdays(since, photoWorkdays)
  return order.status === 'initial-review' || order.status === 'resubmitted' ? addWorkdays(since, reviewWorkdays) : undefined
}

/**
 * The upper end of the province's days, moved to a workday, at 10:00; a slow authority takes all its workdays, as does one whose days
 * are not known.
 */
async function authorityMoment(ctx: ServerContext, { tx, order, since }: OnDesk): Promise<string> {
  const { policy, province } = await rulesOf(ctx, tx, order)
  const { slow } = (await readState(ctx, tx, 'world')).authority
  const upper = province?.estimatedAuthorityDays?.max
  const day =
    slow || upper === undefined ? dayOf(addWorkdays(since, policy.authorityMaxWorkdays)) : workdayFrom(dayOf(addDays(since, upper)))
  return momentAt(day, authorityClock)
}
