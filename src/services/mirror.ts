/** A filing that two devices work on: where the other one is, saying where this one is, and giving it back. */
import { handoffEndpoints as endpoints } from '@contract/handoff'
import type { Place } from '@domain/handoff/handoff'
import { call } from './call'

export type { Handoff, Presence } from '@contract/handoff'
export type Mirror = Awaited<ReturnType<typeof getMirror>>
export type Uploads = { done: number; total: number }

export const getMirror = (orderId: string) => call(endpoints.getMirror, { params: { orderId } })

/** A null place: this device has left. */
export const putPresence = (orderId: string, place: Place | null, uploads?: Uploads) =>
  call(endpoints.putPresence, { params: { orderId }, body: { place, ...(uploads ? { uploads } : {}) } })

export const handBack = (orderId: string, place?: Place) => call(endpoints.handBack, { params: { orderId }, body: place ? { place } : {} })
