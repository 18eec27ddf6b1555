/** Questions whose last answer outlives the app: shown at once after a restart, with its time, until the server answers again. */
import type * as z from '@domain/zod'
import { useQueryClient } from '@tanstack/react-query'
import { keepSeen, readSeen } from '@/store/last-seen'
import { settingsQuery, useSettings } from './use-settings'

/** The part of a query that asks, keeps the answer sealed, and begins with what was kept. */
export function useLastSeen<S extends z.ZodMiniType>(what: string, shape: S, ask: () => Promise<z.output<S>>) {
  const queries = useQueryClient()
  return {
    // What was kept is shown at once and never taken for fresh: the server is asked again each time a page opens.
    staleTime: 0,
    queryFn: async (): Promise<z.output<S>> => {
      const value = await ask()
      const at = Date.now()
      // The server's clock may still be on its way; nobody waits for it.
      const clock = queries.ensureQueryData(settingsQuery)
      void clock.then(
        ({ clockOffsetMs }) => keepSeen(what, { at, offset: clockOffsetMs, value }),
        () => keepSeen(what, { at, offset: 0, value }),
      )
      return value
    },
    initialData: (): z.output<S> | undefined => readSeen(what, shape)?.value,
    initialDataUpdatedAt: (): number | undefined => readSeen(what, shape)?.at,
  }
}

/** When what is shown was true, in ms of the server's clock; undefined while nothing is shown. */
export function useSeenAt(what: string, shape: z.ZodMiniType, heardAt: number): number | undefined {
  const settings = useSettings().data
  if (!heardAt) return undefined
  return heardAt + (settings?.clockOffsetMs ?? readSeen(what, shape)?.offset ?? 0)
}
