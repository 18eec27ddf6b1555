/** Where this phone stands in a filing: the step on the screen and the field the person is in. Never what is in the field. */
import type { Place } from '@domain/handoff/handoff'
import { create } from 'zustand'

type PresenceState = { orderId: string | undefined; step: Place['step'] | undefined; anchor: string | undefined }

export const usePresenceStore = create<PresenceState>(() => ({ orderId: undefined, step: undefined, anchor: undefined }))

/** A choice has no caret that leaves it: it is let go of by itself. */
const choiceMs = 6000
let leaving: ReturnType<typeof setTimeout> | undefined
/** The field a caret stands in. */
let typingIn: string | undefined

/** The step on the screen; the field before it is left. */
export function standAt(orderId: string, step: Place['step'] | undefined): void {
  clearTimeout(leaving)
  const before = usePresenceStore.getState()
  // A page beside the steps, such as 核对识别结果, belongs to the step it was opened from.
  const kept = before.orderId === orderId ? before.step : undefined
  usePresenceStore.setState({ orderId, step: step ?? kept, anchor: undefined })
}

/** The person is in a field: while the caret stands in it, else for a few seconds. */
export function enterField(anchor: string, typing: boolean): void {
  clearTimeout(leaving)
  if (typing) typingIn = anchor
  if (usePresenceStore.getState().anchor !== anchor) usePresenceStore.setState({ anchor })
  if (typingIn !== anchor) leaving = setTimeout(() => leaveField(anchor), choiceMs)
}

export function leaveField(anchor: string): void {
  if (typingIn === anchor) typingIn = undefined
  if (usePresenceStore.getState().anchor === anchor) usePresenceStore.setState({ anchor: undefined })
}

/** For the API; null while no step is known. */
export function placeNow(): Place | null {
  const { step, anchor } = usePresenceStore.getState()
  return step ? { step, ...(anchor ? { anchor } : {}) } : null
}
