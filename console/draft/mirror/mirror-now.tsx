/** What the phone is doing in this filing right now, for every field that must not be typed in twice. */
import type { Handoff, Presence } from '@contract/handoff'
import type { Place } from '@domain/handoff/handoff'
import type { StepId } from '@domain/steps/step-id'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useDraftNow } from '../store/draft-now'
import { type Locks, locksOf } from './locks'
import { useMirror } from './use-mirror'
import { usePresence } from './use-presence'

export type MirrorNow = {
  readonly handoff: Handoff | null
  readonly others: readonly Presence[]
  readonly locks: Locks
  /** Where this computer stands: the step, and the field the cursor was last in. */
  readonly place: Place
}

const Shown = createContext<MirrorNow | undefined>(undefined)

export function useMirrorNow(): MirrorNow {
  const now = useContext(Shown)
  if (!now) throw new Error('no mirror here')
  return now
}

/** `step`: where this computer stands; said to the phone, together with the field. */
export function MirrorProvider({ step, children }: { step: StepId; children: ReactNode }) {
  const { orderId, keeper, state } = useDraftNow()
  const { handoff, others } = useMirror(orderId, keeper, state.revision)
  const { own, last } = usePresence(orderId, step)
  const value = useMemo(
    () => ({ handoff, others, locks: locksOf(handoff, others, own), place: { step, ...(last ? { anchor: last } : {}) } }),
    [handoff, others, own, last, step],
  )
  return <Shown.Provider value={value}>{children}</Shown.Provider>
}
