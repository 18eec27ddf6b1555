/** 验证备案类型, whole: everything looked up by the gateways, then the domain's decision. */
import { detectFilingType } from '@domain/detection/detect-filing-type'
import type { DetectionResult } from '@domain/detection/detection-types'
import { siteResources } from '@domain/facts/sites'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import type { ServerContext } from '../context'
import { answersOf, rulesOf } from '../lifecycle/order-data'
import { provinceFor } from '../lifecycle/province-for'
import type { OrderRow } from '../lifecycle/rows'
import { phoneOf } from '../repositories/accounts'
import { collectFacts } from './collect-facts'

/** The filing type of an order's first step, or why not. Not inside a transaction. Throws GatewayError when the account cannot be looked up. */
export async function detect(ctx: ServerContext, order: OrderRow, answers: VerifyTypeAnswers): Promise<DetectionResult> {
  const { policy } = await rulesOf(ctx, ctx.db, order)
  const province = await provinceFor(ctx, ctx.db, answers.region?.provinceCode ?? '', order.rules_version)
  const held = answersOf(ctx, order)
  const ownCodes = order.round === 0 ? [] : held.sites.flatMap((_, n) => siteResources(held, n).map(({ id }) => id))
  const phone = await phoneOf(ctx, ctx.db, order.account_id)
  const facts = await collectFacts(ctx, { phone, answers, policy, province, ownCodes })
  return detectFilingType(facts, answers, { now: ctx.clock.now(), policy, province })
}

/** The result's lists are the domain's own, which nobody may write to; the wire has its copies. */
export const wireDetection = (result: DetectionResult) => ({
  ...result,
  decidedBy: [...result.decidedBy],
  facts: [...result.facts],
  gates: [...result.gates],
})
