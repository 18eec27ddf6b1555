/** Looking everything up for the first step: saves the draft first, keeps the result with the answers it was made for. */
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { useState } from 'react'
import { detectFilingType } from '@/services/detection'
import { type Trouble, troubleOf } from '@/services/trouble'
import { flushDraft, setDetection } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'

export function useDetection(orderId: string) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  /** True when there is a result, whatever it says. */
  const run = async (): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setTrouble(undefined)
    try {
      await flushDraft()
      const asked = draftState().answers['verify-type']
      const found = await detectFilingType(orderId, asked)
      setDetection({ ...found, forAnswers: digestOfVerifyType(asked) })
      return true
    } catch (reason) {
      setTrouble(troubleOf(reason))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, run }
}
