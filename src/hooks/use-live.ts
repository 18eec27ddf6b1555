/** Keeps the live channel open while somebody is signed in and there is a network. Its code comes after the first page. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from './use-session'

export function useLive(online: boolean): void {
  const queries = useQueryClient()
  const { account } = useSession()
  const accountId = account?.id
  useEffect(() => {
    if (!accountId || !online) return undefined
    let stop: (() => void) | undefined
    let over = false
    // Without its code (no network yet) everything is asked for as before.
    void import('./live-updates').then(
      ({ startLive }) => {
        if (!over) stop = startLive(queries)
      },
      () => undefined,
    )
    return () => {
      over = true
      stop?.()
    }
  }, [accountId, online, queries])
}
