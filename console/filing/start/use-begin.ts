/** Begins a filing at the computer and opens its first step. The same wish twice makes one order. */
import type { CallInput } from '@contract/client'
import { orderEndpoints } from '@contract/orders'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { liveKeys } from '../../api/live'
import { call, newIdempotencyKey } from '../../api/person-call'
import { queryClient } from '../../api/query-client'
import { goTo, paths } from '../pages'

/** Nothing said = 开始备案, the look-up finds the type; else a type on a filed subject and some of its sites. */
export type Beginning = CallInput<typeof orderEndpoints.createOrder>['body']

export function useBegin() {
  const asked = useRef<{ what: string; key: string }>()
  return useMutation({
    mutationFn: (what: Beginning) => {
      const said = JSON.stringify(what)
      if (asked.current?.what !== said) asked.current = { what: said, key: newIdempotencyKey() }
      return call(orderEndpoints.createOrder, { body: what, idempotencyKey: asked.current.key })
    },
    onSuccess: ({ id }) => {
      asked.current = undefined
      goTo(paths.fill(id))
    },
    onSettled: () => {
      for (const queryKey of [liveKeys.orders, liveKeys.records]) void queryClient.invalidateQueries({ queryKey })
    },
  })
}
