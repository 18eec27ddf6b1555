/** Seconds until a moment, by the server's clock; undefined until that clock is known, since a phone's own may be wrong. */
import { useNow, useSettings } from './use-settings'

export function useSecondsLeft(until: string): number | undefined {
  const known = useSettings().isSuccess
  const now = useNow(1000)
  return known ? Math.max(0, Math.ceil((Date.parse(until) - now) / 1000)) : undefined
}
