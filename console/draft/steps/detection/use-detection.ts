/** Looking everything up for the first step: saves the draft first, keeps the result with the answers it was made for. */
import { detectionEndpoints } from '@contract/detection'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { useState } from 'react'
import { call } from '../../../api/person-call'
import { useDraftNow } from '../../store/draft-now'

export function useDetection() {
  const { keeper, orderId } = useDraftNow()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const look = async () => {
    if (busy) return
    setBusy(true)
    setTrouble(undefined)
    try {
      await keeper.flush()
      const asked = keeper.now().answers['verify-type']
      const found = await call(detectionEndpoints.detectFilingType, { params: { orderId }, body: { answers: asked } })
      const { record, ...detection } = found
      const draft = keeper.now().draft
      // What was begun on a filed subject keeps that subject's record.
      keeper.learn({
        detection: { ...detection, forAnswers: digestOfVerifyType(asked) },
        record: record ?? (draft?.filingType ? draft.record : null),
      })
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, run: () => void look() }
}
