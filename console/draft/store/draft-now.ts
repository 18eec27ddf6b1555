/** The draft with its journey, for every screen of it: what stands there, what is asked, what is wrong, and changing it. */

import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { acknowledge } from '@domain/journey/acknowledgement'
import { answer } from '@domain/journey/change'
import { contextOf, detectionFor } from '@domain/journey/context-of'
import { journeyOf } from '@domain/journey/journey'
import type { Journey, JourneyContext } from '@domain/journey/journey-types'
import type { LookUps } from '@domain/journey/look-ups'
import type { Problem } from '@domain/journey/problem'
import { settle } from '@domain/journey/settle'
import { policyOf } from '@domain/policies/registry'
import { createContext, useContext, useMemo } from 'react'
import { useAccount } from '../../api/account'
import { useServerNow, useSettings } from '../../api/settings'
import { useProvince } from '../api/rules'
import type { DraftKeeper } from './draft-keeper'
import type { DraftState } from './draft-state'

export type DraftNow = {
  readonly orderId: string
  readonly keeper: DraftKeeper
  readonly state: DraftState
  /** As the journey sees them: with what account and record settle. */
  readonly answers: Answers
  readonly journey: Journey
  readonly context: JourneyContext
  /** Sets one value, with everything the domain declares to follow from it. */
  readonly change: (anchor: Anchor, value: unknown) => void
  /** 已知晓，仍要继续: sets or takes away the tick. */
  readonly acknowledge: (problem: Problem) => void
}

const Shown = createContext<DraftNow | undefined>(undefined)
export const DraftNowProvider = Shown.Provider

/** The draft of the page. Throws outside of one. */
export function useDraftNow(): DraftNow {
  const now = useContext(Shown)
  if (!now) throw new Error('no draft is open here')
  return now
}

/** What the journey needs beside the answers; undefined until the policy is known. */
function useContextOf(state: DraftState): JourneyContext | undefined {
  const settings = useSettings().data
  const account = useAccount()
  const { draft, answers } = state
  const province = useProvince(answers['verify-type'].region?.provinceCode ?? draft?.record?.provinceCode).data
  // Whole minutes: nothing a journey asks is finer.
  const minute = `${useServerNow(30_000).slice(0, 16)}:00+08:00`
  const verifyType = answers['verify-type']
  // An order stands under the policy it was begun with, whatever is in force now.
  const policy = (draft && policyOf(draft.policyVersion)) || settings?.policy
  return useMemo(() => {
    if (!policy || !draft || !settings) return undefined
    return contextOf({
      now: minute,
      policy,
      province,
      detection: detectionFor(verifyType, (draft.detection as DetectionResult | null) ?? undefined),
      siteChecks: (draft.siteChecks as SiteCheck[] | undefined) ?? [],
      lookUps: draft.lookUps as LookUps | undefined,
      filingType: draft.filingType ?? undefined,
      record: (draft.record as SubjectRecord | null) ?? undefined,
      account,
    })
  }, [minute, policy, draft, settings, province, verifyType, account])
}

/** Undefined while something it needs is still on its way. */
export function useComputedDraft(keeper: DraftKeeper, state: DraftState): DraftNow | undefined {
  const context = useContextOf(state)
  return useMemo(() => {
    if (!context || !state.draft) return undefined
    return {
      orderId: state.orderId,
      keeper,
      state,
      answers: settle(state.answers, context),
      journey: journeyOf(state.answers, context),
      context,
      change: (anchor, value) => keeper.change((before) => answer(before, anchor, value, context)),
      acknowledge: (problem) =>
        keeper.change((before) => acknowledge(settle(before, context), problem, problem.acknowledgedAt ? undefined : context.now)),
    }
  }, [keeper, state, context])
}
