/** The reasons of the last refusal with where each stands, from the draft as it is now. */

import * as regions from '@domain/regions/region-table'
import { conversationOf, type Said } from '@domain/review/conversation'
import type { Correction } from '@domain/review/correction'
import { withReply } from '@domain/review/reply'
import { useMemo } from 'react'
import type { JourneyNow } from '@/hooks/use-journey'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

export type Conversation = { correction: Correction; said: readonly Said[]; open: readonly Said[] }

/** Undefined where nothing is to be answered. */
export function useConversation({ context }: Pick<JourneyNow, 'context'>): Conversation | undefined {
  const correction = useDraftStore((state) => state.correction)
  const answers = useDraftStore((state) => state.answers)
  return useMemo(() => {
    if (!correction) return undefined
    const said = conversationOf(correction, answers, { context, regions })
    return { correction, said, open: said.filter(({ state }) => state === 'open') }
  }, [correction, answers, context])
}

/** Writes a reply as it is typed: it is saved like every other answer. Undefined takes it back. */
export function reply({ round }: Correction, { place }: Said, given: { note?: string; window?: string } | undefined): void {
  changeAnswers((answers) => {
    const before = answers.replies?.round === round ? answers.replies.byAnchor[place] : undefined
    return withReply(answers, { round }, place, given && { ...before, ...given, at: new Date().toISOString() })
  })
}
