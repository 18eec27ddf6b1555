/** 提交: saves first, sends once with a key that survives a restart, and brings back every problem the server found. */
import type { Problem } from '@domain/journey/problem'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newIdempotencyKey } from '@/services/call'
import { submitOrder } from '@/services/orders'
import { type Trouble, troubleOf } from '@/services/trouble'
import { discardDraft, flushDraft, submissionKey } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'
import { useSessionStore } from '@/store/session-store'
import { endHere } from './use-hand-back'
import { ordersKey, progressKey } from './use-orders'

export type Submission =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'failed'; trouble: Trouble }
  | { kind: 'problems'; says: string; problems: readonly Problem[] }

export function useSubmit(orderId: string, onSubmitted: () => void) {
  const queries = useQueryClient()
  const [state, setState] = useState<Submission>({ kind: 'idle' })
  const submit = async () => {
    if (state.kind === 'busy') return
    setState({ kind: 'busy' })
    const letIn = useSessionStore.getState().only !== undefined
    try {
      await flushDraft()
      const { unsaved, revision, trouble, conflict } = draftState()
      if (conflict) return setState({ kind: 'failed', trouble: toChoose })
      if (unsaved) return setState({ kind: 'failed', trouble: trouble ?? offline })
      const answer = await submitOrder(orderId, revision, submissionKey(revision, newIdempotencyKey))
      if ('problems' in answer) return setState({ kind: 'problems', ...answer })
      queries.setQueryData(progressKey(orderId), answer.progress)
      void queries.invalidateQueries({ queryKey: ordersKey })
      // The computer shows what comes next: the code let this phone in for filling in alone.
      if (letIn) return endHere('submitted')
      onSubmitted()
      discardDraft(orderId)
    } catch (reason) {
      setState({ kind: 'failed', trouble: troubleOf(reason) })
    }
  }
  return { state, submit }
}

const toChoose: Trouble = {
  title: '还有内容要您选一下，没有提交',
  says: '另一台设备上填的和这里不一样。请在页面上方逐项选好用哪一个，再点「提交」。',
  status: -1,
  code: 'contested',
  waitSeconds: 0,
}

const offline: Trouble = {
  title: '没有网络，还没有提交',
  says: '内容都在这台手机上。联网后再点一次「提交」，不会重复提交。',
  offline: true,
  status: 0,
  code: 'offline',
  waitSeconds: 0,
}
