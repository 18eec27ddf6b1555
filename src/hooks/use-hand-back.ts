/** 交回电脑: what is unsaved goes first, then the filing; a phone that was let in by a code forgets it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { routes } from '@/routes'
import { handBack } from '@/services/mirror'
import { closeDraft, flushDraft } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'
import { placeNow } from '@/store/presence-store'
import { type Ending, forgetSession, useSessionStore } from '@/store/session-store'
import { mirrorKey } from './mirror-keys'
import { goInstead } from './use-go'

/** Why it cannot be given back now: what was typed has not got through. */
export class Unsaved extends Error {}

export function useHandBack(orderId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await flushDraft()
      if (draftState().unsaved) throw new Unsaved()
      await handBack(orderId, placeNow() ?? undefined)
    },
    onSuccess: () => endHere('handed-back', () => queries.removeQueries({ queryKey: mirrorKey(orderId) })),
  })
}

/** Leaves the filing on this phone; without a session of one's own nothing of it stays, and the page that needs one sends on by itself. */
export function endHere(how: Ending, forget: () => void = () => undefined): void {
  const { only, over } = useSessionStore.getState()
  // The server may have closed the door behind the last answer already.
  const wasLetIn = only !== undefined || over !== undefined
  if (!wasLetIn) goInstead(routes.handoffOver(how))
  forget()
  closeDraft()
  if (wasLetIn) forgetSession(how)
}
