/** What the panel with the code shows, from what the server says and what this page knows; and whether a code is renewed by itself. */
import type { Handoff } from '@contract/handoff'

export type HandoffView =
  | { kind: 'making' }
  /** The code could not be made, or nobody answers. */
  | { kind: 'trouble'; error: unknown }
  /** Shown long enough to somebody who is not there. */
  | { kind: 'paused' }
  | { kind: 'waiting' | 'asking' | 'active' | 'declined' | 'cancelled' | 'ended'; handoff: Handoff }

export type Known = {
  handoff: Handoff | undefined
  /** Why no code is there. */
  error: unknown
  busy: boolean
  paused: boolean
}

/** A code that ran out is replaced at once, so until then it counts as being made. */
export function viewOf({ handoff, error, busy, paused }: Known): HandoffView {
  if (busy) return { kind: 'making' }
  if (error) return { kind: 'trouble', error }
  if (!handoff) return { kind: 'making' }
  if (handoff.state === 'expired') return paused ? { kind: 'paused' } : { kind: 'making' }
  return { kind: handoff.state, handoff }
}

/** Codes made one after the other without anybody doing anything: ten minutes. */
export const mostRenewals = 5

/** Whether a new code takes the place of one that ran out. @param seen whether the page is in front of somebody */
export const renewsItself = (handoff: Handoff | undefined, renewals: number, seen: boolean): boolean =>
  handoff?.state === 'expired' && renewals < mostRenewals && seen

/** Whether the server can still say something new about it. */
export const isUnderWay = ({ state }: Handoff): boolean => state === 'waiting' || state === 'asking' || state === 'active'

/** How long the code lasts from the moment it came, on this computer's clock (ms). Clocks of server and computer need not agree. */
export const lastsMs = ({ createdAt, expiresAt }: Pick<Handoff, 'createdAt' | 'expiresAt'>): number =>
  Math.max(0, Date.parse(expiresAt) - Date.parse(createdAt))
