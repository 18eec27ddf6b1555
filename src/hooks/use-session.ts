/** Signing in and out, and who is signed in. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listDevices, sendSignInCode, signIn, signInByWechat, signOut, signOutDevice } from '@/services/session'
import { closeDraft, flushDraft } from '@/store/draft-actions'
import { forgetSession, rememberSession, useSessionStore } from '@/store/session-store'

export const useSession = () => {
  const status = useSessionStore((state) => state.status)
  const account = useSessionStore((state) => state.account)
  return { status, account, signedIn: status === 'signed-in' }
}

export const useSendCode = () => useMutation({ mutationFn: sendSignInCode })

/** Signs in by phone and code; in WeChat also ties the phone to this WeChat. */
export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ phone, code, bindTicket }: { phone: string; code: string; bindTicket?: string }) => signIn(phone, code, bindTicket),
    onSuccess: (session) => {
      rememberSession(session)
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' })
    },
  })
}

/** In WeChat: one tap signs in when a phone was bound before, otherwise the ticket to bind one is kept for `useSignIn`. */
export function useWechatSignIn() {
  const [bindTicket, setBindTicket] = useState<string>()
  const mutation = useMutation({
    mutationFn: signInByWechat,
    onSuccess: (answer) => {
      if (!answer) return
      if ('bindTicket' in answer) setBindTicket(answer.bindTicket)
      else rememberSession(answer)
    },
  })
  return { ...mutation, bindTicket }
}

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
