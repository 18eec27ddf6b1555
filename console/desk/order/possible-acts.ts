/** Which acts the desk offers for an order: those the lifecycle's table has a row for, and no others. */
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { OrderStatus } from '@domain/lifecycle/status'
import { transition } from '@domain/lifecycle/transitions'

const eventsOf = {
  'call-answered': ['call-answered'],
  'call-missed': ['call-missed', 'second-call-missed'],
  changes: ['changes-requested'],
  reject: ['initial-rejected'],
  approve: ['initial-approved'],
  correct: ['assisted-correction'],
  backdrop: ['backdrop-passed'],
  submit: ['submitted-to-authority'],
  'authority-approve': ['authority-approved', 'revocation-done'],
  'authority-reject': ['authority-rejected', 'revocation-refused'],
} as const satisfies Record<string, readonly LifecycleEvent[]>
export type DeskActId = keyof typeof eventsOf

export function actsIn(status: OrderStatus): ReadonlySet<DeskActId> {
  const ids = Object.keys(eventsOf) as DeskActId[]
  return new Set(ids.filter((id) => eventsOf[id].some((event) => transition(status, event) !== undefined)))
}

/** Whether somebody at the desk may write reasons now. */
export const takesReasons = (acts: ReadonlySet<DeskActId>): boolean => acts.has('reject') || acts.has('authority-reject')
