/** What the person may do with an order in a status, as buttons. Source: spec B2, K1. */
import { type OrderStatus, statuses, statusRow } from './status'
import { transition } from './transitions'

export type OrderAction = 'continue' | 'correct' | 'verify-sms' | 'photo' | 'withdraw' | 'abandon'

/** The buttons of an order, the main one first; none when nothing is left to do. */
export function actionsFor(status: OrderStatus): OrderAction[] {
  const actions: OrderAction[] = []
  if (transition(status, 'submit') || transition(status, 'resume')) actions.push('continue')
  if (transition(status, 'resubmit')) actions.push('correct')
  if (status === 'sms-verifying' || status === 'revocation-sms-verifying') actions.push('verify-sms')
  if (transition(status, 'backdrop-sent')) actions.push('photo')
  if (transition(status, 'withdraw')) actions.push('withdraw')
  if (transition(status, 'abandon')) actions.push('abandon')
  return actions
}

/** Whether the answers may be changed now. While the provider, MIIT or the authority holds the order they may not (invariant iv). */
export const isEditable = (status: OrderStatus): boolean =>
  transition(status, 'submit') !== undefined || transition(status, 'resubmit') !== undefined || transition(status, 'resume') !== undefined

/** Orders that stand in the way of another one of the same account. */
export const openStatuses = (Object.keys(statuses) as OrderStatus[]).filter((status) => !isFinal(status))

/**
 * No event leads out of a final status but tidying up an expired draft. `revocation-void` and `abandoned` end the order, not what is filed.
 */
export function isFinal(status: OrderStatus): boolean {
  return statusRow(status).final === true
}
