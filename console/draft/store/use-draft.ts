/** One draft on the page: opened, kept in step, and left in peace with the page. Leaving with something unsaved asks first. */
import { ApiError } from '@contract/client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { loadDraft, saveDraft } from '../api/drafts'
import { DraftKeeper } from './draft-keeper'
import type { DraftPorts, DraftState } from './draft-state'
import { keepCopy, keptCopy } from './kept-copy'

/** No answer, too many calls, or the server's own trouble: the same call may succeed in a while. */
const passes = (error: unknown): boolean => error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 500)

/** Keys of the sessions this page has seen, by account; in memory only. A session that ran out does not take what was typed with it. */
const seenKeys = new Map<string, string[]>()

function keysOf(accountId: string, draftKey: string): readonly string[] {
  const keys = [draftKey, ...(seenKeys.get(accountId) ?? []).filter((key) => key !== draftKey)]
  seenKeys.set(accountId, keys)
  return keys
}

const portsWith = (accountId: string, draftKey: string): DraftPorts => ({
  load: loadDraft,
  save: saveDraft,
  keep: (orderId, copy) => keepCopy(copy, orderId, draftKey),
  kept: (orderId) => keptCopy(orderId, keysOf(accountId, draftKey)),
  later: (ms, then) => {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
  passes,
})

/** @param draftKey of the session: seals what is kept beside the tab */
export function useDraft(orderId: string, accountId: string, draftKey: string): { keeper: DraftKeeper; state: DraftState } {
  const keeper = useMemo(() => new DraftKeeper(orderId, portsWith(accountId, draftKey)), [orderId, accountId, draftKey])
  const state = useSyncExternalStore(keeper.subscribe, keeper.now)
  useEffect(() => {
    void keeper.open()
    return () => keeper.close()
  }, [keeper])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.now().unsaved) return
      void keeper.flush()
      event.preventDefault()
    }
    const back = () => void keeper.flush()
    window.addEventListener('beforeunload', ask)
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('online', back)
    }
  }, [keeper])
  return { keeper, state }
}
