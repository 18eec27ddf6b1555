/** 提交检查: everything is looked up once more and judged by the same journey the person saw. Source: spec B2-2 to B2-4, K6-1. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { checkFor, type SiteCheck, siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { Answers } from '@domain/filing/answers'
import { withoutFilingPassword } from '@domain/filing/filing-password'
import type { SubjectRecord } from '@domain/filing/record'
import { filingTypes } from '@domain/filing-types/registry'
import { isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import type { AccountFacts } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { settle } from '@domain/journey/settle'
import { unansweredReasons } from '@domain/review/conversation'
import type { ServerContext } from '../context'
import { detect, detectSite } from '../detection/detect'
import { detectionOf, type RulesOfOrder, rulesOf, siteChecksOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { lookUpsOf } from '../look-ups/kept-look-ups'
import { correctionOf } from '../review/correction'
import { accountFactsOf } from './account-facts'
import { recordNow } from './record-now'
import { regionProblems } from './region-problems'
import { trueAnswers } from './true-answers'

/** What is kept of a submission for good. */
export type RoundSnapshot = {
  answers: Answers
  /** None for a type that was chosen on a record. */
  detection?: DetectionResult
  /** The subject's record, where the type stands on one. */
  record?: SubjectRecord
  siteChecks: readonly SiteCheck[]
  findings: readonly Problem[]
  policyVersion: string
  rulesVersion: string
  rules: RulesOfOrder
  account: AccountFacts
}
export type Checked = { good: true; snapshot: RoundSnapshot } | { good: false; problems: readonly Problem[] }

/** Not inside a transaction: it asks the parties outside. */
export async function checkSubmission(ctx: ServerContext, order: OrderRow): Promise<Checked> {
  const rules = await rulesOf(ctx, ctx.db, order)
  const account = await accountFactsOf(ctx, order.account_id)
  const held = await trueAnswers(ctx, order)
  const chosen = order.chosen_type !== null && filingTypes[order.chosen_type].entry === 'chosen'
  const detection = chosen ? undefined : await detectionNow(ctx, order, held)
  const { record, problems: ofRecord } = await recordNow(ctx, order, held, detection)
  const { policy, province } = rules
  const known = {
    now: ctx.clock.now(),
    policy,
    ...(province ? { province } : {}),
    account,
    ...given({ detection, record, filingType: order.chosen_type ?? undefined }),
  }
  const answers = settle(held, known)
  const edited = order.chosen_type !== null && filingTypes[order.chosen_type].record === 'edited' ? record : undefined
  const siteChecks = await siteChecksNow(ctx, order, answers, edited)
  const lookUps = await lookUpsOf(ctx, order)
  // As they were handed in: what the record decides and somebody wrote otherwise is a problem, not mended in silence.
  const journey = journeyOf(held, { ...known, siteChecks, lookUps })
  const correction = await correctionOf(ctx, order)
  const unanswered = correction ? unansweredReasons(correction, held, { context: known }) : []
  const problems = [...unanswered, ...ofRecord, ...regionProblems(answers), ...journey.problems.filter(isOpen)]
  if (journey.knockout) return { good: false, problems: [knockoutProblem(journey.knockout), ...problems] }
  if (problems.length > 0 || (!chosen && !detection)) return { good: false, problems }
  const { policy_version: policyVersion, rules_version: rulesVersion } = order
  const findings = journey.problems
  return {
    good: true,
    snapshot: {
      answers: withoutFilingPassword(answers),
      ...given({ detection, record }),
      siteChecks,
      findings,
      policyVersion,
      rulesVersion,
      rules,
      account,
    },
  }
}

/** Only the keys that are known: an absent key and an undefined one are two things to the journey. */
const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }

/** Facts may have changed since the person looked: asked again; when nobody answers, what was said for these very answers holds. */
async function detectionNow(ctx: ServerContext, order: OrderRow, answers: Answers): Promise<DetectionResult | undefined> {
  const held = detectionOf(ctx, order)
  if (held?.forAnswers !== digestOfVerifyType(answers['verify-type'])) return undefined
  const fresh = await detect(ctx, order, answers['verify-type'])
  return fresh.outcome.kind === 'retry' ? held : fresh
}

/** The same for every further site, and for domains that a change puts on a recorded one, looked up whether or not the client has done so. */
async function siteChecksNow(
  ctx: ServerContext,
  order: OrderRow,
  answers: Answers,
  edited: SubjectRecord | undefined,
): Promise<SiteCheck[]> {
  const held = siteChecksOf(ctx, order)
  const inquiries = answers.sites.flatMap((_, n) => siteInquiries(answers, n, edited))
  const checks: SiteCheck[] = []
  for (const inquiry of inquiries) {
    const fresh = await detectSite(ctx, order, inquiry)
    checks.push(fresh.outcome.kind === 'retry' ? (checkFor(inquiry, held) ?? fresh) : fresh)
  }
  return checks
}

const knockoutProblem = ({ code, says, wayOut }: { code: string; says: string; wayOut: string }): Problem => ({
  ruleKey: code,
  anchors: ['order'],
  severity: 'rejects',
  hard: true,
  says,
  wayOut,
})
