/** Looking everything up for the first step: saves the draft first, keeps the result with the answers it was made for. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { SubjectRecord } from '@domain/filing/record'
import { useState } from 'react'
import { detectFilingType } from '@/services/detection'
import { type Trouble, troubleOf } from '@/services/trouble'
import { flushDraft, setDetection } from '@/store/draft-actions'
import { draftState } from '@/store/draft-store'

/** With the record that the type found stands on. */
type Found = DetectionResult & { record?: SubjectRecord | null }

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
      const { record, ...found }: Found = await detectFilingType(orderId, asked)
      setDetection({ ...found, forAnswers: digestOfVerifyType(asked) }, record ?? undefined)
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
