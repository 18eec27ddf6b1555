/** The reasons being written for an order. They stay while the page polls and while the reviewer looks at another order in this tab. */
import type { DeskReason } from '@contract/sandbox-desk'
import { useEffect, useState } from 'react'

export type ReasonDraft = { id: number; anchor: string; label: string; kind: string; says: string; advice: string; example: string }
export type ReasonPlace = Pick<ReasonDraft, 'anchor' | 'label' | 'kind'>

const kept = new Map<string, readonly ReasonDraft[]>()

export function useReasons(orderId: string) {
  const [drafts, setDrafts] = useState<readonly ReasonDraft[]>(() => kept.get(orderId) ?? [])
  useEffect(() => {
    kept.set(orderId, drafts)
  }, [orderId, drafts])
  return {
    drafts,
    add: (place: ReasonPlace) =>
      setDrafts((now) => [...now, { ...place, id: (now.at(-1)?.id ?? 0) + 1, says: '', advice: '', example: '' }]),
    change: (id: number, change: Partial<ReasonDraft>) =>
      setDrafts((now) => now.map((draft) => (draft.id === id ? { ...draft, ...change } : draft))),
    remove: (id: number) => setDrafts((now) => now.filter((draft) => draft.id !== id)),
    clear: () => setDrafts([]),
  }
}
export type Reasons = ReturnType<typeof useReasons>

/** As they are sent; undefined while one of them says nothing yet. */
export function sentReasons(drafts: readonly ReasonDraft[]): DeskReason[] | undefined {
  if (!drafts.length || drafts.some(({ says }) => !says.trim())) return undefined
  return drafts.map(({ anchor, says, advice, example }) => ({
    anchor,
    says: says.trim(),
    ...(advice.trim() ? { advice: advice.trim() } : {}),
    ...(example.trim() ? { example: example.trim() } : {}),
  }))
}
