/** The demo's levers on the simulated outside: its clock and its message inbox. Only where the server says it is a sandbox. */
import { sandboxEndpoints as endpoints } from '@contract/sandbox'
import type { DeskAction } from '@contract/sandbox-desk'
import { sandboxScenarioEndpoints } from '@contract/sandbox-scenarios'
import type { PickedFile } from '@/platform/media-types'
import { openStored } from '@/platform/stored-file'
import { apiUrl, call } from './call'

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

export type DeskAct = DeskAction
/** Acts as the reviewer or the authority's clerk. */
export const actAtDesk = (id: string, body: DeskAct) => call(endpoints.actAtDesk, { params: { id }, body })

/** Ready-made stories for both desks. */
export const listScenarios = async () => (await call(sandboxScenarioEndpoints.listScenarios, {})).scenarios
export const startScenario = (id: string) => call(sandboxScenarioEndpoints.startScenario, { params: { id } })

export type { SampleStory } from '@contract/sandbox-samples'

/** Stories of the demonstration with their sample certificates. */
export const readSamples = async () => (await call(endpoints.listSamples, {})).stories

/** A sample certificate, as if it had been chosen from the album; undefined where it did not arrive. */
export async function openSample(id: string, name: string): Promise<PickedFile | undefined> {
  const stored = await openStored(apiUrl(`/sandbox/samples/${encodeURIComponent(id)}`), {}).catch(() => undefined)
  return stored?.file && { ...stored.file, name: `${name}.jpg` }
}
