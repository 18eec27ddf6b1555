/** A code of the computer on this phone: looked at, taken or declined; without a session waiting for the computer's yes; then going on. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Asking, claimHandoff, declineHandoff, getClaim, lookAtHandoff, type TakenHandoff } from '@/services/handoff'
import { getSession } from '@/services/session'
import { troubleOf } from '@/services/trouble'
import { forgetScanned } from '@/store/scanned-code'
import { rememberSession } from '@/store/session-store'

const handoffKey = (secret: string, accountId: string | undefined) => ['handoff', secret, accountId] as const

/** What the code says; asked again when somebody else is signed in. */
export const useHandoff = (secret: string, accountId: string | undefined) =>
  useQuery({
    queryKey: handoffKey(secret, accountId),
    queryFn: () => lookAtHandoff(secret),
    enabled: secret !== '',
    retry: (failures, error) => failures < 2 && troubleOf(error).status <= 0,
    gcTime: 0,
  })

/** Taking it or not. Once one of them is done the code is good for nothing and is forgotten. */
export function useAnswering(secret: string) {
  const claim = useMutation({ mutationFn: () => claimHandoff(secret), onSuccess: forgetScanned })
  const decline = useMutation({ mutationFn: () => declineHandoff(secret), onSuccess: forgetScanned })
  return { claim, decline }
}

/** Asks until the computer has answered; `onLetIn` once, with the session of this filing in place. */
export function useComputersYes(asking: Asking | undefined, onLetIn: (taken: TakenHandoff) => void) {
  const queries = useQueryClient()
  const answer = useQuery({
    queryKey: ['claim', asking?.claim],
    queryFn: async () => {
      const said = await getClaim(asking?.claim ?? '')
      // The session is told once: it is kept before anything else can fail.
      if (said.session) rememberSession(said.session)
      else if (said.state === 'active') rememberSession(await getSession())
      return { state: said.state, taken: said.taken }
    },
    enabled: asking !== undefined,
    refetchInterval: ({ state }) =>
      (state.data?.state ?? 'asking') === 'asking' ? Math.max(1, asking?.pollAfterSeconds ?? 2) * 1000 : false,
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { data } = answer
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes on once
  useEffect(() => {
    if (data?.state !== 'active' || !data.taken) return
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' && queryKey[0] !== 'claim' })
    onLetIn(data.taken)
  }, [data])
  return { state: data?.state ?? 'asking', error: answer.error }
}
