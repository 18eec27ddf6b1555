/** Signing in: by phone and code, in WeChat also by one tap. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendSignInCode, signIn, signInByWechat } from '@/services/session'
import { rememberSession } from '@/store/session-store'

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
