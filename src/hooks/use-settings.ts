/** The policy in force, the provider, and what the server's clock says now. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { getProvince, getSettings, listProvinces } from '@/services/rules'

async function settingsWithOffset() {
  const asked = Date.now()
  const settings = await getSettings()
  const answered = Date.now()
  return { ...settings, clockOffsetMs: Date.parse(settings.now) - (asked + answered) / 2 }
}

export const settingsKey = ['settings'] as const

export const settingsQuery = { queryKey: settingsKey, queryFn: settingsWithOffset, staleTime: 60_000 }

export const useSettings = () => useQuery(settingsQuery)

/** The server's now in ms, ticking; the device's own clock until the server has answered. */
export function useNow(everyMs = 15_000): number {
  const offset = useSettings().data?.clockOffsetMs ?? 0
  const [tick, setTick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return Math.max(tick, Date.now() - everyMs) + offset
}

export const useProvinces = () => useQuery({ queryKey: ['provinces'], queryFn: listProvinces, staleTime: 60 * 60_000 })

/** One province's rules; nothing is asked without a code. */
export const useProvince = (code: string | undefined) =>
  useQuery({ queryKey: ['province', code], queryFn: () => getProvince(code ?? ''), enabled: code !== undefined, staleTime: 10 * 60_000 })
