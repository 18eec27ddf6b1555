/** 验证备案类型, whole, and the look-up of a further site: everything asked of the gateways, then the domain's decision. */
import { detectFilingType } from '@domain/detection/detect-filing-type'
import type { DetectionResult } from '@domain/detection/detection-types'
import type { DetectionContext } from '@domain/detection/gate'
import { checkSite } from '@domain/detection/site-check'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import type { ServerContext } from '../context'
import { rulesOf } from '../lifecycle/order-data'
import { provinceFor } from '../lifecycle/province-for'
import type { OrderRow } from '../lifecycle/rows'
import { phoneOf } from '../repositories/accounts'
import { lockedCodesOf } from '../sandbox/world/code-locks'
import { collectFacts } from './collect-facts'

/** The filing type of an order's first step, or why not. Not inside a transaction. Throws GatewayError when the account cannot be looked up. */
export async function detect(ctx: ServerContext, order: OrderRow, answers: VerifyTypeAnswers): Promise<DetectionResult> {
  const { facts, context } = await lookUp(ctx, order, answers)
  return detectFilingType(facts, answers, context)
}

/** The same for one of `siteInquiries`: a further site's domain and cloud. */
export async function detectSite(ctx: ServerContext, order: OrderRow, inquiry: VerifyTypeAnswers): Promise<SiteCheck> {
  const { facts, context } = await lookUp(ctx, order, inquiry)
  return checkSite(facts, inquiry, context)
}

async function lookUp(ctx: ServerContext, order: OrderRow, answers: VerifyTypeAnswers) {
  const { policy } = await rulesOf(ctx, ctx.db, order)
  const province = await provinceFor(ctx, ctx.db, answers.region?.provinceCode ?? '', order.rules_version)
  const ownCodes = lockedCodesOf(ctx, order)
  const phone = await phoneOf(ctx, ctx.db, order.account_id)
  const facts = await collectFacts(ctx, { phone, answers, policy, province, ownCodes })
  const context: DetectionContext = { now: ctx.clock.now(), policy, province }
  return { facts, context }
}

/** The result's lists are the domain's own, which nobody may write to; the wire has its copies. */
export const wireDetection = ({ numbers, ...result }: DetectionResult) => ({
  ...result,
  decidedBy: [...result.decidedBy],
  facts: [...result.facts],
  gates: [...result.gates],
  ...(numbers ? { numbers: [...numbers] } : {}),
})

export const wireSiteCheck = (check: SiteCheck) => ({ ...check, gates: [...check.gates] })
