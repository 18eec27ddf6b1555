/** The account's authorisation codes; a code in clear lives in the state of the page that shows it, never in a cache. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  deleteAuthorizationCode,
  issueAuthorizationCodes,
  listAuthorizationCodes,
  moveAuthorizationCode,
  revealAuthorizationCode,
} from '@/services/authorization-codes'
import { newIdempotencyKey } from '@/services/call'
import { useSession } from './use-session'

const codesKey = ['authorization-codes'] as const

export function useAuthorizationCodes() {
  const { signedIn } = useSession()
  return useQuery({ queryKey: codesKey, queryFn: listAuthorizationCodes, enabled: signedIn })
}

/** What changes a code also changes the list. */
function useChange<Input, Output>(act: (input: Input) => Promise<Output>, keep?: false) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: codesKey }),
    ...(keep === false ? { gcTime: 0 } : {}),
  })
}

type Wanted = { target: string; resourceId: string; count: number; key?: string }

export const useIssueCodes = () =>
  useChange(({ key = newIdempotencyKey(), ...wanted }: Wanted) => issueAuthorizationCodes(wanted, key), false)
export const useMoveCode = () =>
  useChange(({ id, resourceId }: { id: string; resourceId: string }) => moveAuthorizationCode(id, resourceId))
export const useDeleteCode = () => useChange((id: string) => deleteAuthorizationCode(id))
export const useRevealCode = () => useMutation({ mutationFn: revealAuthorizationCode, gcTime: 0 })
