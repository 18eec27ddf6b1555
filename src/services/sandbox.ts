/** The demo's levers on the simulated outside: its clock and its message inbox. Only where the server says it is a sandbox. */
import { sandboxEndpoints as endpoints } from '@contract/sandbox'
import { call } from './call'

export type InboxMessage = Awaited<ReturnType<typeof readInbox>>[number]
export type ClockStep = { minutes?: number; hours?: number; workdays?: number }
export type Moved = { now: string; fired: readonly { orderId: string; event: string; at: string }[] }

export const advanceClock = (step: ClockStep): Promise<Moved> => call(endpoints.advanceClock, { body: step })

/** Messages that were sent, newest first. */
export const readInbox = async () => [...(await call(endpoints.getInbox, { query: {} })).messages].reverse()

/** Small steps first, so that the clock stops soon after the next thing that happens. */
const steps: readonly ClockStep[] = [
  ...Array.from({ length: 6 }, () => ({ minutes: 10 })),
  ...Array.from({ length: 8 }, () => ({ hours: 1 })),
  ...Array.from({ length: 25 }, () => ({ workdays: 1 })),
]

/** Moves the clock until something happens to an order; at most 25 working days. */
export async function advanceToNextEvent(): Promise<Moved> {
  let moved: Moved = { now: '', fired: [] }
  for (const step of steps) {
    moved = await advanceClock(step)
    if (moved.fired.length) return moved
  }
  return moved
}
