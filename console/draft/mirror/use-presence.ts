/** Says to one's other devices where this computer works: on every move after a short pause, again every ten seconds, and that it left. */
import { handoffEndpoints } from '@contract/handoff'
import type { Anchor } from '@domain/filing/anchor'
import type { StepId } from '@domain/steps/step-id'
import { useEffect, useState } from 'react'
import { call } from '../../api/person-call'
import { useUploadsNow } from '../uploads/uploads-now'

const pauseMs = 150
const repeatMs = 10_000

/** The field with the cursor in it, from the page's focus. */
function useFocusedAnchor(): Anchor | undefined {
  const [anchor, setAnchor] = useState<Anchor>()
  useEffect(() => {
    const look = () => {
      const field = document.activeElement?.closest<HTMLElement>('[data-anchor]')
      setAnchor(document.hasFocus() ? field?.dataset.anchor : undefined)
    }
    const later = () => setTimeout(look, 0)
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', later)
    window.addEventListener('blur', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', later)
      window.removeEventListener('blur', look)
    }
  }, [])
  return anchor
}

/** The field the cursor is in, and the one it was last in on this step. What is lost on the way is said again ten seconds later. */
export function usePresence(orderId: string, step: StepId): { own: Anchor | undefined; last: Anchor | undefined } {
  const anchor = useFocusedAnchor()
  const { done, total } = useUploadsNow().count
  useEffect(() => {
    const say = () => {
      const uploads = total > 0 ? { uploads: { done, total } } : {}
      const place = { step, ...(anchor ? { anchor } : {}) }
      call(handoffEndpoints.putPresence, { params: { orderId }, body: { place, ...uploads } }).catch(() => undefined)
    }
    const first = setTimeout(say, pauseMs)
    const again = setInterval(say, repeatMs)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [orderId, step, anchor, done, total])
  useEffect(() => {
    const leave = () => {
      call(handoffEndpoints.putPresence, { params: { orderId }, body: { place: null } }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [orderId])
  const [last, setLast] = useState<{ step: StepId; anchor: Anchor }>()
  useEffect(() => {
    if (anchor) setLast({ step, anchor })
  }, [step, anchor])
  return { own: anchor, last: last?.step === step ? last.anchor : undefined }
}
