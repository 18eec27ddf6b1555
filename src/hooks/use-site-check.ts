/**
 * Looking a further site's domain and cloud up: by itself a moment after both are given, once for the same answers; again when the person
 * asks. A call that failed is not repeated by itself.
 */
import { checkFor, siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { siteDomains } from '@domain/facts/sites'
import { checkDomain } from '@domain/fields/domain-name'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { filingTypes } from '@domain/filing-types/registry'
import { settle } from '@domain/journey/settle'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { checkSite } from '@/services/detection'
import { type Trouble, troubleOf } from '@/services/trouble'
import { addSiteCheck } from '@/store/draft-actions'
import { draftState, useDraftStore } from '@/store/draft-store'
import type { JourneyNow } from './use-journey'

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

export type SiteCheckState = {
  /** Domain and cloud are given and can be looked up. */
  askable: boolean
  busy: boolean
  /** Everything given has been looked up. */
  known: boolean
  trouble: Trouble | undefined
  run: () => void
}

/** Of the site at place `n`; where a record is edited, of the domains that are new to it. */
export function useSiteCheck(n: number, { context, journey }: JourneyNow): SiteCheckState {
  const given = useDraftStore((state) => state.answers)
  const answers = useMemo(() => settle(given, context), [given, context])
  const edited = journey.filingType !== undefined && filingTypes[journey.filingType].record === 'edited'
  const record = edited ? context.record : undefined
  const checks = useDraftStore((state) => state.siteChecks)
  const orderId = useDraftStore((state) => state.orderId)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const asked = useRef(new Set<string>())
  const inquiries = useMemo(
    () => siteInquiries(answers, n, record).filter(({ domain }) => !checkDomain(domain ?? '')),
    [answers, n, record],
  )
  const open = useMemo(() => inquiries.filter((inquiry) => !checkFor(inquiry, checks)), [inquiries, checks])
  const ask = useCallback(
    async (these: readonly VerifyTypeAnswers[]) => {
      if (!orderId) return
      for (const inquiry of these) asked.current.add(digestOfVerifyType(inquiry))
      setBusy(true)
      setTrouble(undefined)
      try {
        for (const inquiry of these) await lookUp(orderId, inquiry)
      } catch (reason) {
        setTrouble(troubleOf(reason))
      } finally {
        setBusy(false)
      }
    },
    [orderId],
  )
  const typed = useStill(siteDomains(answers, n).join(' '))
  useEffect(() => {
    const fresh = open.filter((inquiry) => !asked.current.has(digestOfVerifyType(inquiry)))
    if (typed && !busy && fresh.length > 0) void ask(fresh)
  }, [typed, open, busy, ask])
  const run = () => {
    if (!busy) void ask(open.length > 0 ? open : inquiries)
  }
  return { askable: inquiries.length > 0, busy, known: inquiries.length > 0 && open.length === 0, trouble, run }
}

/** The answer is kept only where it was asked for: the person may have opened another filing meanwhile. */
async function lookUp(orderId: string, inquiry: VerifyTypeAnswers): Promise<void> {
  const found = await checkSite(orderId, inquiry)
  if (draftState().orderId === orderId) addSiteCheck({ ...found, forAnswers: digestOfVerifyType(inquiry) })
}
