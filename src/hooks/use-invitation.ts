/** A link to one SMS check: what its holder is shown, and its owner giving it out and taking it back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createInvitation, lookAtInvitation, revokeInvitation } from '@/services/invitations'
import { troubleOf } from '@/services/trouble'
import { progressKey } from './use-orders'

export const invitationKey = (secret: string) => ['invitation', secret] as const

/** While the text is on its way the page looks again by itself; a link nobody gave out is not asked for twice. */
export const useInvitation = (secret: string) =>
  useQuery({
    queryKey: invitationKey(secret),
    queryFn: () => lookAtInvitation(secret),
    enabled: secret !== '',
    retry: (failures, error) => failures < 2 && troubleOf(error).status <= 0,
    refetchInterval: ({ state }) => (state.data?.state === 'not-sent' ? 10_000 : 60_000),
  })

/** The secret of a new link lives in the answer only: whoever asked keeps it while the page is open. */
export function useInviting(orderId: string, n: number) {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: progressKey(orderId) })
  const create = useMutation({ mutationFn: () => createInvitation(orderId, n), onSettled })
  const revoke = useMutation({ mutationFn: () => revokeInvitation(orderId, n), onSettled })
  return { create, revoke }
}
