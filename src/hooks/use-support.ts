/** Questions to the service people and the word on how it went. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newIdempotencyKey } from '@/services/call'
import { createTicket, getTicket, listTickets, type Question, sendFeedback } from '@/services/support'
import { useSession } from './use-session'

const ticketsKey = ['tickets'] as const

export function useTickets() {
  const { signedIn } = useSession()
  return useQuery({ queryKey: ticketsKey, queryFn: listTickets, enabled: signedIn, refetchInterval: 60_000 })
}

/** One question with its answer, once it was opened; asked again when the answer has come. */
export const useTicket = (ticketId: string, state: string, open: boolean) =>
  useQuery({ queryKey: ['ticket', ticketId, state], queryFn: () => getTicket(ticketId), enabled: open })

/** Sends a question once, however often it is tried. */
export function useAsk() {
  const queries = useQueryClient()
  const asked = useRef<{ key: string; what: string }>()
  return useMutation({
    mutationFn: (question: Question) => {
      const what = JSON.stringify(question)
      if (asked.current?.what !== what) asked.current = { key: newIdempotencyKey(), what }
      return createTicket(question, asked.current.key)
    },
    onSuccess: () => {
      asked.current = undefined
      return queries.invalidateQueries({ queryKey: ticketsKey })
    },
  })
}

export const useFeedback = () => useMutation({ mutationFn: sendFeedback })
