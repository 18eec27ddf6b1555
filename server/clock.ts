/**
 * The one clock of the server. Deadlines, waiting times and ages of papers are counted on it; only the sandbox may move it.
 * This is the single place of the server that reads the machine's time.
 */
const chinaOffsetMs = 8 * 3_600_000

/** ISO 8601 with +08:00 and whole seconds, from milliseconds since 1970. */
export const chinaTime = (ms: number) => `${new Date(ms + chinaOffsetMs).toISOString().slice(0, 19)}+08:00`

export type ClockState = { mode: 'running'; offsetMs: number } | { mode: 'fixed'; at: number }
export type Clock = {
  /** Milliseconds since 1970 on this clock. */
  ms: () => number
  /** The moment as ISO 8601 with +08:00. */
  now: () => string
  state: () => ClockState
  /** Moves the clock: running on from a moment, or standing at it. */
  set: (now: string, mode: ClockState['mode']) => void
  restore: (state: ClockState) => void
}

/** A clock that runs with the machine's time, or stands still at `fixedAt` (ISO 8601) until it is moved. */
export function createClock(fixedAt?: string): Clock {
  let state: ClockState = fixedAt ? { mode: 'fixed', at: Date.parse(fixedAt) } : { mode: 'running', offsetMs: 0 }
  const ms = () => (state.mode === 'fixed' ? state.at : Date.now() + state.offsetMs)
  return {
    ms,
    now: () => chinaTime(ms()),
    state: () => state,
    set: (now, mode) => {
      const at = Date.parse(now)
      state = mode === 'fixed' ? { mode, at } : { mode, offsetMs: at - Date.now() }
    },
    restore: (next) => {
      state = next
    },
  }
}

/** A moment `seconds` after another one. */
export const secondsAfter = (moment: string, seconds: number) => chinaTime(Date.parse(moment) + seconds * 1000)
/** A moment `days` (of 24 hours) after another one. */
export const daysAfter = (moment: string, days: number) => secondsAfter(moment, days * 86_400)
