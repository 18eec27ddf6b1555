/** Limits and deadlines that the ministry and the access provider set, by version. Source: spec B3, C13. */
import * as z from '@domain/zod'

const count = z.number()
export const policySchema = z.object({
  version: z.string(),
  asOf: z.string(),
  initialReviewWorkdays: z.object({ min: count, max: count }),
  secondCallAfterMinutes: count,
  smsVerifyHours: count,
  /** Hours before the window ends at which whoever has not verified is reminded. [assumed] */
  smsReminderHoursBefore: count,
  smsMaxAttempts: count,
  smsMaxResends: count,
  authorityMaxWorkdays: count,
  maxDomainsPerSite: count,
  maxSitesPerOrder: z.object({ unit: count, individual: count }),
  maxSitesPerInstance: count,
  upload: z.object({ minBytes: count, maxBytes: count, formats: z.array(z.string()) }),
  orderIdleDays: count,
  draftIdleDays: count,
  /** Days before a draft expires, and before an order falls asleep, on which its owner is warned. [assumed in spec B2-5: day 25 of 30] */
  idleWarningDaysBefore: count,
  rejectionReminderDays: z.array(count),
  domainRealNameWait: z.object({ ownHours: count, otherWorkdays: count }),
  accountRealNameWaitHours: count,
  certificateMinRemainingDays: count,
  letterMaxAgeDays: count,
  resourceMinMonths: count,
  resourceMinRemainingDays: count,
  /** Who may issue authorisation codes, and how many a server can carry. */
  authorizationCodes: z.object({ issuers: z.enum(['units', 'everybody']), maxPerServer: count }),
  /** The only provinces that verify by SMS; absent = all of them. Elsewhere the authority reviews at once (K1). */
  smsProvinces: z.optional(z.array(z.string())),
  /** Who begins again after the SMS lapsed; absent = the provider, on the next workday (K2). */
  smsLapse: z.optional(z.literal('person-resubmits')),
  /** Subjects one server may carry; one more is a warning, not a refusal. */
  maxSubjectsPerServer: z.optional(count),
  /** A photograph in front of the curtain replaces a missing video, except in the provinces of `videoOnly`; absent = there is no curtain. */
  backdrop: z.optional(z.object({ reviewWorkdays: count, maxBytes: count, videoOnly: z.array(z.string()) })),
  /** What could be filed by phone, when most filings still began at a computer; absent = everything can. */
  phoneFiling: z.optional(
    z.object({ provinces: z.array(z.string()), certificates: z.array(z.string()), maxSites: count, ownServer: z.boolean() }),
  ),
  /** Whose phones MIIT texts, by filing type: `subject` and `site` person. */
  smsTargets: z.record(z.string(), z.array(z.enum(['subject', 'site']))),
})
export type Policy = z.infer<typeof policySchema>
