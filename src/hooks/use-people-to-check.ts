/** Who of an order has to pass 视频核身, who was asked to do it elsewhere, and giving such a link out. What comes of it arrives in the open draft. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createCheckInvitation, listIdentityChecks, revokeCheckInvitation } from '@/services/identity'
import { flushDraft, refreshDraft } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'
import { usePollEvery } from './use-poll-every'
import { useSession } from './use-session'

const peopleKey = (orderId: string) => ['people-to-check', orderId] as const
/** While somebody was asked and the live channel is down; it tells us otherwise. */
const askedMs = 3000
const seldomMs = 60_000

export function usePeopleToCheck(orderId: string, wanted = true) {
  const { signedIn } = useSession()
  const pace = usePollEvery(1)
  const query = useQuery({
    queryKey: peopleKey(orderId),
    queryFn: () => listIdentityChecks(orderId),
    enabled: wanted && signedIn && orderId !== '',
    retry: false,
    refetchInterval: ({ state }) => (state.data?.people.some(({ invitation }) => invitation) ? askedMs : seldomMs) * pace,
  })
  const { data } = query
  // The server wrote down how it came out: the draft on the screen has to know, whatever else is being typed.
  useEffect(() => {
    if (data && draftState().orderId === orderId && data.revision > draftState().revision) void refreshDraft(orderId)
  }, [data, orderId])
  return query
}

/** The secret of a new link lives in the answer only: whoever asked keeps it while the page is open. */
export function useInvitingToCheck(orderId: string, person: number) {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: peopleKey(orderId) })
  const create = useMutation({
    mutationFn: async () => {
      // The server asks the person it has in its own copy of the answers.
      await flushDraft()
      return createCheckInvitation(orderId, person)
    },
    onSettled,
  })
  const revoke = useMutation({ mutationFn: () => revokeCheckInvitation(orderId, person), onSettled })
  return { create, revoke }
}
