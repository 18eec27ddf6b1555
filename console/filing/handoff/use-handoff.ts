/**
 * A code for the phone as long as the caller stands: made, watched by the live channel, renewed when it runs out, answered for, taken back.
 * One code at a time: a new one ends the one before.
 */
import { ApiError } from '@contract/client'
import { type Handoff, handoffEndpoints } from '@contract/handoff'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { liveKeys } from '../../api/live'
import { call } from '../../api/person-call'
import { queryClient } from '../../api/query-client'
import { usePace } from '../../api/use-live'
import { useVisible } from '../../ui/use-visible'
import { type HandoffView, isUnderWay, lastsMs, mostRenewals, renewsItself, viewOf } from './handoff-view'
import { type Handed, type MadeCode, makeCode } from './make-code'

export type HandoffNow = {
  view: HandoffView
  /** What the code holds; absent while a phone works on it that took an earlier one. */
  code: MadeCode | undefined
  /** When the code stops working, on this computer's clock (ms). */
  until: number
  /** A new code, whatever the old one did. */
  renew: () => void
  /** 是您的手机吗: yes or no. */
  answer: (accept: boolean) => void
  /** 接回到电脑上. */
  takeBack: () => void
  /** An answer or a taking back is on its way. */
  busy: boolean
  /** Why it did not get through. */
  actError: unknown
}

const downMs = 3000

export function useHandoff(what: Handed): HandoffNow {
  const { made, until, renewals, error, making, make } = useCodes(what)
  const id = made?.handoff.id ?? ''
  const pace = usePace(downMs, 20_000)
  const seen = useVisible()
  const watched = useQuery({
    queryKey: liveKeys.handoff(id),
    queryFn: () => call(handoffEndpoints.getHandoff, { params: { handoffId: id } }),
    enabled: id !== '',
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? pace : false),
    refetchIntervalInBackground: true,
  })
  const handoff = watched.data ?? made?.handoff
  const { refetch } = watched
  useEffect(() => {
    if (handoff?.state !== 'waiting' && handoff?.state !== 'asking') return
    // The server's clock decides; it is asked when the time should be up.
    const timer = setTimeout(() => void refetch(), Math.max(0, until - Date.now()) + 300)
    return () => clearTimeout(timer)
  }, [handoff?.state, until, refetch])
  useEffect(() => {
    if (renewsItself(handoff, renewals, seen)) make(renewals + 1)
  }, [handoff, renewals, seen, make])
  const act = useActs(id)
  // Nobody can say what became of a code whose time is up: the picture is not left standing.
  const unreachable = watched.isError && Date.now() > until ? watched.error : null
  const paused = renewals >= mostRenewals || !seen
  return {
    view: viewOf({ handoff, error: error ?? unreachable, busy: making && !made, paused }),
    code: made?.code,
    until,
    renew: useCallback(() => make(0), [make]),
    ...act,
  }
}

type Made = { handoff: Handoff; code?: MadeCode }

/** The codes made one after the other. */
function useCodes(what: Handed) {
  const asked = useRef(what)
  const [state, setState] = useState<{ made?: Made; until: number; renewals: number }>({ until: 0, renewals: 0 })
  const { mutate, error, isPending } = useMutation({
    mutationFn: (_renewals: number) => makeCode(asked.current),
    onSuccess: (made, renewals) => {
      queryClient.setQueryData(liveKeys.handoff(made.handoff.id), made.handoff)
      setState({ made, until: Date.now() + lastsMs(made.handoff), renewals })
    },
    // Codes that nobody could make are tried again by a tap.
    retry: (failures, reason) => failures < 2 && reason instanceof ApiError && reason.status === 0,
  })
  const begun = useRef(false)
  const make = useCallback((renewals: number) => mutate(renewals), [mutate])
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    make(0)
  }, [make])
  return { ...state, error, making: isPending, make }
}

function useActs(handoffId: string) {
  const learn = (handoff: Handoff) => {
    queryClient.setQueryData(liveKeys.handoff(handoffId), handoff)
    if (handoff.orderId) void queryClient.invalidateQueries({ queryKey: liveKeys.mirror(handoff.orderId) })
  }
  const params = { handoffId }
  const answer = useMutation({
    mutationFn: (accept: boolean) => call(handoffEndpoints.answerHandoff, { params, body: { accept } }),
    onSuccess: learn,
    onError: () => queryClient.invalidateQueries({ queryKey: liveKeys.handoff(handoffId) }),
  })
  const takeBack = useMutation({ mutationFn: () => call(handoffEndpoints.takeBackHandoff, { params }), onSuccess: learn })
  return {
    answer: answer.mutate,
    takeBack: takeBack.mutate,
    busy: answer.isPending || takeBack.isPending,
    actError: answer.error ?? takeBack.error,
  }
}
