/** The computer takes the filing back while the last words are still on their way: a phone that may not send them any more names them. */
import { differences } from '@domain/journey/merge/fields'
import * as regions from '@domain/regions/region-table'
import { labelAt, wordsAt } from '@domain/review/field-of'
import { useEffect, useRef } from 'react'
import type { JourneyNow, JourneyState } from '@/hooks/use-journey'
import { type DraftState, draftState, useDraftStore } from '@/store/draft-store'
import { keepLeftovers, type Leftover } from '@/store/leftovers'
import { useSessionStore } from '@/store/session-store'

export function useLastWords(state: JourneyState): void {
  const now = useRef<JourneyNow>()
  now.current = state.kind === 'ready' ? state : now.current
  useEffect(() => {
    let last: DraftState = draftState()
    const stopDraft = useDraftStore.subscribe((draft) => {
      // The end of the session empties the draft first.
      if (draft.orderId) last = draft
    })
    const stopSession = useSessionStore.subscribe((session, before) => {
      if (session.over === 'taken-back' && !before.over && now.current) keepLeftovers(unsent(last, now.current))
    })
    return () => {
      stopDraft()
      stopSession()
    }
  }, [])
}

function unsent({ answers, base, unsaved }: DraftState, { context }: JourneyNow): Leftover[] {
  if (!unsaved || !base) return []
  return differences(base, answers).map((anchor) => ({
    label: labelAt(answers, anchor, { context, regions }),
    words: anchor.startsWith('materials.') ? '' : wordsAt(answers, anchor, { context, regions }),
  }))
}
