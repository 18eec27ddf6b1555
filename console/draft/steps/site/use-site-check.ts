/**
 * Looking a further site's domain and cloud up: by itself a moment after both are given, once for the same answers; again when the person
 * asks. A call that failed is not repeated by itself.
 */
import { detectionEndpoints } from '@contract/detection'
import { checkFor, type SiteCheck, siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { siteDomains } from '@domain/facts/sites'
import { checkDomain } from '@domain/fields/domain-name'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../../../api/person-call'
import { useDraftNow } from '../../store/draft-now'

/** Long enough for the next key of a domain that is still being typed. */
const pauseMs = 600

/** Whether the text has stood still for a moment. */
function useStill(text: string): boolean {
  const [still, setStill] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return still === text
}

export function useSiteCheck(n: number) {
  const { answers, state, keeper, orderId } = useDraftNow()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const asked = useRef(new Set<string>())
  const checks = (state.draft?.siteChecks as SiteCheck[] | undefined) ?? []
  const inquiries = useMemo(() => siteInquiries(answers, n).filter(({ domain }) => !checkDomain(domain ?? '')), [answers, n])
  const open = inquiries.filter((inquiry) => !checkFor(inquiry, checks))
  const ask = useCallback(
    async (these: readonly VerifyTypeAnswers[]) => {
      for (const inquiry of these) asked.current.add(digestOfVerifyType(inquiry))
      setBusy(true)
      setTrouble(undefined)
      try {
        for (const inquiry of these) {
          const found = await call(detectionEndpoints.checkSite, { params: { orderId }, body: { answers: inquiry } })
          const check = { ...found, forAnswers: digestOfVerifyType(inquiry) }
          const others = (keeper.now().draft?.siteChecks ?? []).filter(({ forAnswers }) => forAnswers !== check.forAnswers)
          keeper.learn({ siteChecks: [...others, check] })
        }
      } catch (error) {
        setTrouble(error)
      } finally {
        setBusy(false)
      }
    },
    [keeper, orderId],
  )
  const still = useStill(siteDomains(answers, n).join(' '))
  const fresh = open.filter((inquiry) => !asked.current.has(digestOfVerifyType(inquiry)))
  const waits = still && !busy && fresh.length > 0
  useEffect(() => {
    if (waits) void ask(fresh)
  })
  const run = () => {
    if (!busy) void ask(open.length > 0 ? open : inquiries)
  }
  return { askable: inquiries.length > 0, busy, known: inquiries.length > 0 && open.length === 0, trouble, run }
}
