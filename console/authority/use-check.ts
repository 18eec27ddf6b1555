/** What is typed on the page, the sum, and what came of it. Every answer uses the sum up. */
import { ApiError } from '@contract/client'
import { sandboxMiitEndpoints as api } from '@contract/sandbox-miit'
import { useCallback, useEffect, useState } from 'react'
import { call } from '../api/call'
import { words } from './words'

export type Typed = { code: string; phone: string; lastSix: string; answer: string }
export type Outcome = { kind: keyof typeof words.outcomes; says: string }
type Puzzle = { puzzleId: string; question: string }

const shapes = { code: /^\d{6}$/, phone: /^1[3-9]\d{9}$/, lastSix: /^[0-9A-Z]{6}$/, answer: /^\d{1,4}$/ }
export type Wrong = Partial<Record<keyof Typed, string>>

/** What is wrong with the boxes an act needs. */
export function wrongIn(typed: Typed, needed: readonly (keyof Typed)[]): Wrong {
  return Object.fromEntries(needed.filter((name) => !shapes[name].test(typed[name])).map((name) => [name, words.wrong[name]]))
}

const refusal = (error: unknown): Outcome => ({
  kind: 'refused',
  says: error instanceof ApiError ? [error.failure.says, error.failure.wayOut].filter(Boolean).join('。') : '没有连上服务器，请再试一次',
})

export function useCheck() {
  const [typed, setTyped] = useState<Typed>({ code: '', phone: '', lastSix: '', answer: '' })
  const [puzzle, setPuzzle] = useState<Puzzle>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [wrong, setWrong] = useState<Wrong>({})
  const [busy, setBusy] = useState(false)
  const type = useCallback((more: Partial<Typed>) => setTyped((before) => ({ ...before, ...more })), [])
  const newPuzzle = useCallback(async () => {
    setPuzzle(undefined)
    type({ answer: '' })
    setPuzzle(await call(api.getMiitPuzzle, {}).catch(() => undefined))
  }, [type])
  useEffect(() => void newPuzzle(), [newPuzzle])

  const act = async (needed: readonly (keyof Typed)[], ask: (sum: { puzzleId: string; answer: string }) => Promise<Outcome>) => {
    const found = wrongIn(typed, needed)
    setWrong(found)
    if (Object.keys(found).length > 0 || !puzzle || busy) return
    setBusy(true)
    setOutcome(undefined)
    setOutcome(await ask({ puzzleId: puzzle.puzzleId, answer: typed.answer }).catch(refusal))
    setBusy(false)
    await newPuzzle()
  }
  const { code, phone, lastSix } = typed
  const verify = () =>
    act(['code', 'phone', 'lastSix', 'answer'], async (sum) => {
      const { outcome: kind, says } = await call(api.verifyAtMiit, { body: { code, phone, lastSix, ...sum } })
      return { kind, says }
    })
  const resend = () =>
    act(['phone', 'lastSix', 'answer'], async (sum) => {
      const { outcome: kind, says } = await call(api.resendAtMiit, { body: { phone, lastSix, ...sum } })
      return { kind, says }
    })
  return { typed, type, puzzle, newPuzzle, outcome, wrong, busy, verify, resend }
}
