/** What the other devices of a filing do right now, whether a handing-over is under way, and that the computer took it back. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { getMirror, type Mirror } from '@/services/mirror'
import { useLiveStore } from '@/store/live-store'
import { mirrorKey } from './mirror-keys'
import { useSession } from './use-session'

/** While the live channel is down: often where somebody is at work beside us, seldom where nobody is. While it is up it tells us. */
const oftenMs = 3000
const seldomMs = 10_000
const toldMs = 30_000

const busy = (mirror: Mirror | undefined): boolean => mirror !== undefined && (mirror.handoff !== null || mirror.others.length > 0)

export function useMirror(orderId: string): Mirror | undefined {
  const { signedIn } = useSession()
  const up = useLiveStore((state) => state.up)
  const { data } = useQuery({
    queryKey: mirrorKey(orderId),
    queryFn: () => getMirror(orderId),
    enabled: signedIn && orderId !== '',
    refetchInterval: ({ state }) => (up ? toldMs : busy(state.data) ? oftenMs : seldomMs),
    staleTime: 1000,
    retry: false,
  })
  return data
}

/** The handing-over this very phone works on; undefined where there is none, or another phone has it. */
export const activeHandoff = (mirror: Mirror | undefined) =>
  mirror?.handoff?.state === 'active' && mirror.handoff.role === 'phone' ? mirror.handoff : undefined

/** True from the moment an active handing-over has ended although this phone did not give it back; `heard` puts the notice away. */
export function useTakenBack(mirror: Mirror | undefined): { takenBack: boolean; heard: () => void } {
  const [takenBack, setTakenBack] = useState(false)
  const before = useRef<string>()
  const active = activeHandoff(mirror)?.id
  useEffect(() => {
    if (!mirror) return
    if (before.current !== undefined && active !== before.current) setTakenBack(true)
    if (active !== undefined) setTakenBack(false)
    before.current = active
  }, [mirror, active])
  return { takenBack, heard: () => setTakenBack(false) }
}
