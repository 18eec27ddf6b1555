/**
 * What the server last said, kept sealed on this device: after a restart without network the person still sees how their filing stood,
 * and when. Wiped at sign-out like the drafts.
 */
import * as z from '@domain/zod'
import { seenPrefix, useSessionStore } from './session-store'
import { readSealed, writeSealed } from './validated-storage'

/** `at`: the device's clock in ms when it was heard. `offset`: how far the server's clock was ahead then, in ms. */
export type Seen<T> = { at: number; offset: number; value: T }

export function keepSeen<T>(what: string, seen: Seen<T>): void {
  const { draftKey } = useSessionStore.getState()
  if (draftKey) writeSealed(`${seenPrefix}${what}`, seen, draftKey)
}

export function readSeen<S extends z.ZodMiniType>(what: string, schema: S): Seen<z.output<S>> | undefined {
  const { draftKey } = useSessionStore.getState()
  const kept = draftKey
    ? readSealed(`${seenPrefix}${what}`, z.object({ at: z.number(), offset: z.number(), value: schema }), draftKey)
    : undefined
  return kept?.state === 'read' ? (kept.value as Seen<z.output<S>>) : undefined
}
