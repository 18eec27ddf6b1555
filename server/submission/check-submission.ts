/** 提交检查: everything is looked up once more and judged by the same journey the person saw. Source: spec B2-2 to B2-4, K6-1. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { checkFor, type SiteCheck, siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { Answers } from '@domain/filing/answers'
import { isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import type { AccountFacts } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { settle } from '@domain/journey/settle'
import type { ServerContext } from '../context'
import { detect, detectSite } from '../detection/detect'
import { detectionOf, type RulesOfOrder, rulesOf, siteChecksOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { phoneOf } from '../repositories/accounts'
import { regionProblems } from './region-problems'
import { trueAnswers } from './true-answers'

/** What is kept of a submission for good. */
export type RoundSnapshot = {
  answers: Answers
  detection: DetectionResult
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
  const account = await accountOf(ctx, order.account_id)
  const answers = settle(await trueAnswers(ctx, order), { account })
  const detection = await detectionNow(ctx, order, answers)
  const siteChecks = await siteChecksNow(ctx, order, answers)
  const { policy, province } = rules
  const journey = journeyOf(answers, { now: ctx.clock.now(), policy, province, detection, siteChecks, account })
  const problems = [...regionProblems(answers), ...journey.problems.filter(isOpen)]
  if (journey.knockout) return { good: false, problems: [knockoutProblem(journey.knockout), ...problems] }
  if (problems.length > 0 || !detection) return { good: false, problems }
  const { policy_version: policyVersion, rules_version: rulesVersion } = order
  return {
    good: true,
    snapshot: { answers, detection, siteChecks, findings: journey.problems, policyVersion, rulesVersion, rules, account },
  }
}

/** Facts may have changed since the person looked: asked again; when nobody answers, what was said for these very answers holds. */
async function detectionNow(ctx: ServerContext, order: OrderRow, answers: Answers): Promise<DetectionResult | undefined> {
  const held = detectionOf(ctx, order)
  if (held?.forAnswers !== digestOfVerifyType(answers['verify-type'])) return undefined
  const fresh = await detect(ctx, order, answers['verify-type'])
  return fresh.outcome.kind === 'retry' ? held : fresh
}

/** The same for every further site, looked up whether or not the client has done so. */
async function siteChecksNow(ctx: ServerContext, order: OrderRow, answers: Answers): Promise<SiteCheck[]> {
  const held = siteChecksOf(ctx, order)
  const inquiries = answers.sites.flatMap((_, n) => siteInquiries(answers, n))
  const checks: SiteCheck[] = []
  for (const inquiry of inquiries) {
    const fresh = await detectSite(ctx, order, inquiry)
    checks.push(fresh.outcome.kind === 'retry' ? (checkFor(inquiry, held) ?? fresh) : fresh)
  }
  return checks
}

async function accountOf(ctx: ServerContext, accountId: string): Promise<AccountFacts> {
  const phone = await phoneOf(ctx, ctx.db, accountId)
  const record = await ctx.gateways.cloud.account(phone)
  if (!record) return { phone }
  const { name, nature, certificateNumber, email } = record
  return { phone, name, nature, certificateNumber, ...(email ? { email } : {}) }
}

const knockoutProblem = ({ code, says, wayOut }: { code: string; says: string; wayOut: string }): Problem => ({
  ruleKey: code,
  anchors: ['order'],
  severity: 'rejects',
  hard: true,
  says,
  wayOut,
})
