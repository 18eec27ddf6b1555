/** Both sides of a card on one picture: each slot gets its side cut out of it; the person turns, swaps, or has it cut the other way. */
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { CutHow, MaterialAnswer } from '@domain/filing/material'
import { useState } from 'react'
import { type Trouble, troubleOf } from '@/services/trouble'
import { cutSide } from '@/services/upload/uploads'
import { changeAnswers } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'

type Turn = 0 | 1 | 2 | 3
type Cut = NonNullable<MaterialAnswer['cut']>
export type Sides = { front: string; back: string }

/** The slots of both sides of a card, from either; undefined for every other paper. */
export function sidesOf(slot: string): Sides | undefined {
  const side = /-id-(front|back)(\.\d+)?$/.exec(slot)?.[1]
  if (side === undefined) return undefined
  return { front: slot.replace(`-id-${side}`, '-id-front'), back: slot.replace(`-id-${side}`, '-id-back') }
}

/** Cuts and keeps; while it works nothing else can be done. A trouble is answered in words to show. */
export function useBothSides(orderId: string, { front, back }: Sides) {
  const [busy, setBusy] = useState(false)
  const working = async (act: () => Promise<Answers['materials']>): Promise<Trouble | undefined> => {
    setBusy(true)
    try {
      const cut = await act()
      if (draftState().orderId === orderId) {
        changeAnswers((answers) =>
          Object.entries(cut).reduce((rest, [slot, material]) => withValueAt(rest, `materials.${slot}`, material), answers),
        )
      }
      return undefined
    } catch (reason) {
      return troubleOf(reason)
    } finally {
      setBusy(false)
    }
  }
  const one = async (slot: string, from: string, part: 0 | 1, turn: Turn, how?: CutHow): Promise<MaterialAnswer> => {
    const stored = await cutSide(orderId, { objectId: from, slot, part, turn, ...(how ? { how } : {}) })
    return { objectId: stored.objectId, at: stored.at, cut: { from, how: stored.how, part, turn } }
  }
  const both = async (from: string, how?: CutHow) => {
    const first = await one(front, from, 0, 0, how)
    return { [front]: first, [back]: await one(back, from, 1, 0, first.cut?.how) }
  }
  return {
    busy,
    /** The stored picture shows both. */
    split: (objectId: string) => working(() => both(objectId)),
    again: ({ from, how }: Cut) => working(() => both(from, how === 'down' ? 'across' : 'down')),
    turn: (slot: string, { from, how, part, turn }: Cut) =>
      working(async () => ({ [slot]: await one(slot, from, part, ((turn + 1) % 4) as Turn, how) })),
    swap: () =>
      changeAnswers((answers) => {
        const { [front]: first, [back]: second } = answers.materials
        return withValueAt(withValueAt(answers, `materials.${front}`, second), `materials.${back}`, first)
      }),
  }
}
