/** Where a phone goes on that has taken a filing over: the step and field the computer stood at, the camera's work, or the first step of a new one. */
import { filingTypes } from '@domain/filing-types/registry'
import { useCallback, useState } from 'react'
import { routes } from '@/routes'
import type { TakenHandoff } from '@/services/handoff'
import { getSession } from '@/services/session'
import { type Trouble, troubleOf } from '@/services/trouble'
import { rememberSession, useSessionStore } from '@/store/session-store'
import { goInstead } from './use-go'
import { useCreateOrder } from './use-orders'

/** `tell` shows the person a short word. */
export function useGoingOn(tell: (says: string) => void, alreadyOpen: string) {
  const create = useCreateOrder()
  const [trouble, setTrouble] = useState<Trouble>()
  const { mutateAsync } = create
  const goOn = useCallback(
    async ({ kind, orderId, begin, place }: TakenHandoff): Promise<void> => {
      setTrouble(undefined)
      try {
        if (kind === 'begin' && begin) {
          const made = await mutateAsync(begin)
          // A phone let in for something to begin learns here for which order.
          if (useSessionStore.getState().only) rememberSession(await getSession())
          if (made.alreadyOpen) tell(alreadyOpen)
          const first = filingTypes[begin.filingType].steps[0] ?? 'verify-type'
          goInstead(made.alreadyOpen ? routes.progress(made.orderId) : routes.filing(first, made.orderId))
        } else if (orderId && kind === 'capture') goInstead(routes.camera(orderId))
        // Without a place the preview sends on to the first step that is still open.
        else if (orderId) goInstead(routes.resume(place?.step ?? 'preview', orderId, place?.anchor))
      } catch (reason) {
        setTrouble(troubleOf(reason))
      }
    },
    [mutateAsync, tell, alreadyOpen],
  )
  return { goOn, trouble, busy: create.isPending }
}
