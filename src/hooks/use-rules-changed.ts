/** The rules that changed since the draft was last opened, and taking note of them. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { noteRules } from '@/services/orders'
import { draftState, setDraftState, useDraftStore } from '@/store/draft-store'

export function useRulesChanged() {
  const changes = useDraftStore((state) => state.rulesChanged)
  const queries = useQueryClient()
  const changed = changes.length > 0
  // The values held on this phone are those from before.
  useEffect(() => {
    if (changed) void queries.invalidateQueries({ queryKey: ['province'] })
  }, [changed, queries])
  return { changes, read: takeNote }
}

/** Gone at once; without network it is shown again the next time. */
function takeNote(): void {
  const { orderId } = draftState()
  setDraftState({ rulesChanged: [] })
  if (orderId) noteRules(orderId).catch(() => undefined)
}
