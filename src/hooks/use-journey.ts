/**
 * The filing on the screen: the draft's answers with policy, province, detection and account make the journey; a page draws its step and
 * changes answers through here. Deep links into steps that are not open yet are sent on to the next step.
 */
import { momentOf } from '@domain/calendar/moment'
import type { Anchor } from '@domain/filing/anchor'
import { answer } from '@domain/journey/change'
import { contextOf, detectionFor } from '@domain/journey/context-of'
import { journeyOf } from '@domain/journey/journey'
import type { Journey, JourneyContext } from '@domain/journey/journey-types'
import { policyOf } from '@domain/policies/registry'
import type { StepId } from '@domain/steps/step-id'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { routes } from '@/routes'
import { type Trouble, troubleOf } from '@/services/trouble'
import { changeAnswers, openDraft } from '@/store/draft-actions'
import { draftState, useDraftStore } from '@/store/draft-store'
import { goInstead } from './use-go'
import { useSession } from './use-session'
import { useNow, useProvince, useSettings } from './use-settings'
import { useSignedIn } from './use-signed-in'

/** States in which the person may still change the answers. */
const editable: readonly string[] = ['draft', 'order-idle-draft', 'initial-changes-requested', 'initial-rejected', 'authority-rejected']

export type JourneyNow = {
  journey: Journey
  context: JourneyContext
  /** Sets one value, with everything the domain declares to follow from it. */
  change: (anchor: Anchor, value: unknown) => void
}
export type JourneyState = { kind: 'loading' } | { kind: 'failed'; trouble: Trouble; retry: () => void } | ({ kind: 'ready' } & JourneyNow)

/** Opens the order's draft and computes its journey. With `step` the page is guarded; `here` is where to come back to after signing in. */
export function useJourney(orderId: string, step?: StepId, here: string = routes.filing(step ?? 'verify-type', orderId)): JourneyState {
  useSignedIn(here)
  const opened = useOpenDraft(orderId)
  const context = useJourneyContext()
  const answers = useDraftStore((state) => state.answers)
  const loaded = useDraftStore((state) => state.orderId === orderId)
  const status = useDraftStore((state) => state.status)
  const ready = loaded && context.value !== undefined
  const journey = useMemo(() => (ready && context.value ? journeyOf(answers, context.value) : undefined), [ready, answers, context.value])
  useGuard(orderId, step, journey, status)
  const change = useCallback(
    (anchor: Anchor, value: unknown) =>
      context.value && changeAnswers((before) => answer(before, anchor, value, context.value as JourneyContext)),
    [context.value],
  )
  if (journey && context.value) return { kind: 'ready', journey, context: context.value, change }
  const trouble = opened.trouble ?? context.trouble
  const retry = () => {
    opened.retry()
    context.retry()
  }
  return trouble ? { kind: 'failed', trouble, retry } : { kind: 'loading' }
}

function useOpenDraft(orderId: string) {
  const { signedIn } = useSession()
  const [trouble, setTrouble] = useState<Trouble>()
  const opening = useRef(false)
  const open = useCallback(() => {
    if (opening.current) return
    opening.current = true
    setTrouble(undefined)
    openDraft(orderId)
      .catch((reason) => setTrouble(troubleOf(reason)))
      .finally(() => {
        opening.current = false
      })
  }, [orderId])
  useEffect(() => {
    if (signedIn && orderId) open()
  }, [signedIn, orderId, open])
  // Come back to, after the draft was put away on a page above: submitted, or another order opened.
  useDidShow(() => {
    if (signedIn && orderId && draftState().orderId !== orderId) open()
  })
  return { trouble, retry: open }
}

/** What the journey needs beside the answers; undefined until the policy is known. */
function useJourneyContext(): { value: JourneyContext | undefined; trouble: Trouble | undefined; retry: () => void } {
  const settings = useSettings()
  const code = useDraftStore((state) => state.answers['verify-type'].region?.provinceCode ?? state.record?.provinceCode)
  const verifyType = useDraftStore((state) => state.answers['verify-type'])
  const last = useDraftStore((state) => state.detection)
  const detection = useMemo(() => detectionFor(verifyType, last), [last, verifyType])
  const siteChecks = useDraftStore((state) => state.siteChecks)
  const lookUps = useDraftStore((state) => state.lookUps)
  const filingType = useDraftStore((state) => state.filingType)
  const record = useDraftStore((state) => state.record)
  const province = useProvince(code)
  const { account } = useSession()
  const minute = Math.floor(useNow(60_000) / 60_000)
  // An order stands under the policy it was begun with, whatever is in force now.
  const version = useDraftStore((state) => state.policyVersion)
  const policy = (version && policyOf(version)) || settings.data?.policy
  const value = useMemo<JourneyContext | undefined>(() => {
    if (!policy) return undefined
    return contextOf({
      now: momentOf(minute * 60_000),
      policy,
      province: province.data,
      detection,
      siteChecks,
      lookUps,
      filingType,
      record,
      account,
    })
  }, [minute, policy, province.data, detection, siteChecks, lookUps, filingType, record, account])
  return {
    value,
    trouble: settings.error ? troubleOf(settings.error) : undefined,
    retry: () => {
      void settings.refetch()
    },
  }
}

/** Sends the page on when its step is not open yet, or when nothing can be changed any more. */
function useGuard(orderId: string, step: StepId | undefined, journey: Journey | undefined, status: string | undefined): void {
  const closed = status !== undefined && !editable.includes(status)
  const target = closed
    ? routes.progress(orderId)
    : step && journey && !journey.canVisit(step)
      ? routes.filing(journey.next, orderId)
      : undefined
  useEffect(() => {
    if (target) goInstead(target)
  }, [target])
}
