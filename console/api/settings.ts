/** The policy in force, the provider, and the server's clock as an offset to this computer's. */
import { rulesEndpoints } from '@contract/rules'
import { momentOf } from '@domain/calendar/moment'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from './person-call'

async function settingsWithOffset() {
  const asked = Date.now()
  const settings = await call(rulesEndpoints.getSettings, {})
  return { ...settings, clockOffsetMs: Date.parse(settings.now) - (asked + Date.now()) / 2 }
}

/** Asked again each minute: a sandbox's clock may have been moved, new orders may have been closed. */
export const useSettings = () =>
  useQuery({ queryKey: ['settings'], queryFn: settingsWithOffset, staleTime: 30_000, refetchInterval: 60_000 })

/** The server's moment, ticking; this computer's own until the server has answered. */
export function useServerNow(everyMs = 15_000): string {
  const offset = useSettings().data?.clockOffsetMs ?? 0
  const [tick, setTick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return momentOf(Math.max(tick, Date.now() - everyMs) + offset)
}
