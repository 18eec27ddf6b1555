/** The live channel for the page that stands, and how often to ask while it is down. */
import { useEffect, useSyncExternalStore } from 'react'
import { liveUp, onLiveUp, startLive } from './live'

/** Keeps the channel open as long as the caller stands: once, where somebody is signed in. */
export function useLive(): void {
  useEffect(() => startLive(), [])
}

/** Whether a change would be told. */
export const useLiveUp = (): boolean => useSyncExternalStore(onLiveUp, liveUp)

/** Milliseconds for `refetchInterval`: rarely while the channel tells, `downMs` while it is down. */
export const usePace = (downMs: number, upMs = 60_000): number => (useLiveUp() ? upMs : downMs)
