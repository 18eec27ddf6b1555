/** 提交: saves first, sends once per revision however often it is pressed, and brings back every problem the server found. */
import type { Problem } from '@domain/journey/problem'
import { useRef, useState } from 'react'
import { liveKeys } from '../../../api/live'
import { newIdempotencyKey } from '../../../api/person-call'
import { queryClient } from '../../../api/query-client'
import { submitDraft } from '../../api/drafts'
import { useDraftNow } from '../../store/draft-now'

export type Submission =
  | { kind: 'idle' | 'busy' | 'unsaved' }
  | { kind: 'failed'; trouble: unknown }
  | { kind: 'problems'; says: string; problems: readonly Problem[] }

export function useSubmit(onSubmitted: () => void) {
  const { keeper, orderId } = useDraftNow()
  const [submission, setSubmission] = useState<Submission>({ kind: 'idle' })
  const last = useRef<{ revision: number; key: string }>()
  const submit = async () => {
    setSubmission({ kind: 'busy' })
    try {
      await keeper.flush()
      const { unsaved, contested, revision } = keeper.now()
      if (unsaved || contested.length) return setSubmission({ kind: 'unsaved' })
      if (last.current?.revision !== revision) last.current = { revision, key: newIdempotencyKey() }
      const answer = await submitDraft(orderId, revision, last.current.key)
      if ('problems' in answer) return setSubmission({ kind: 'problems', ...answer })
      queryClient.setQueryData(liveKeys.progress(orderId), answer.progress)
      void queryClient.invalidateQueries({ queryKey: liveKeys.orders })
      keeper.discard()
      onSubmitted()
    } catch (trouble) {
      setSubmission({ kind: 'failed', trouble })
    }
  }
  return {
    submission,
    submit: () => {
      if (submission.kind !== 'busy') void submit()
    },
  }
}
