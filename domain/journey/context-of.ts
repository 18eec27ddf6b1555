/** What the journey needs beside the answers, put together from a draft as the server holds it: the same on the phone and at the computer. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import type { AccountFacts, JourneyContext } from './journey-types'
import type { LookUps } from './look-ups'

/** The account's owner as the session says; an individual's certificate prefills from here. */
type KnownAccount = {
  readonly phone: string
  readonly name?: string | undefined
  readonly nature?: string | undefined
  readonly certificateNumber?: string | undefined
  readonly email?: string | undefined
}

export type ContextParts = {
  readonly now: string
  readonly policy: Policy
  readonly province?: ProvinceRules | undefined
  readonly detection?: DetectionResult | undefined
  readonly siteChecks: readonly SiteCheck[]
  readonly lookUps?: LookUps | undefined
  readonly filingType?: FilingTypeId | undefined
  readonly record?: SubjectRecord | undefined
  readonly account?: KnownAccount | undefined
}

/** Parts that are not known are left out: nothing is guessed. */
export function contextOf({ now, policy, siteChecks, account, ...rest }: ContextParts): JourneyContext {
  const known = Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined))
  return { now, policy, siteChecks, ...known, ...(account ? { account: factsOf(account) } : {}) }
}

/** The look-up while it is about the present first step; an older one counts no more. */
export const detectionFor = (verifyType: Answers['verify-type'], last: DetectionResult | undefined): DetectionResult | undefined =>
  last && last.forAnswers === digestOfVerifyType(verifyType) ? last : undefined

function factsOf({ phone, name, nature, certificateNumber, email }: KnownAccount): AccountFacts {
  return {
    phone,
    ...(name ? { name } : {}),
    ...(nature ? { nature } : {}),
    ...(certificateNumber ? { certificateNumber } : {}),
    ...(email ? { email } : {}),
  }
}
