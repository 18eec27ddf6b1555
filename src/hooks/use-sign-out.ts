/** Signing out, here or on another device. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listDevices, signOut, signOutDevice } from '@/services/session'
import { closeDraft, flushDraft } from '@/store/draft-actions'
import { forgetSession } from '@/store/session-store'

/** Sends what is unsaved, ends the session on the server, and empties this phone. */
export function useSignOut() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await flushDraft()
      await signOut()
    },
    onSuccess: () => {
      closeDraft()
      forgetSession()
      queries.clear()
    },
  })
}

export const useDevices = () => useQuery({ queryKey: ['devices'], queryFn: listDevices })

export function useSignOutDevice() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: signOutDevice, onSuccess: () => queries.invalidateQueries({ queryKey: ['devices'] }) })
}
