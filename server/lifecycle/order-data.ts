/** What an order's row holds under seal, and the rules it is judged by. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { siteDomains } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { isEndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { endedSites } from '@domain/lifecycle/revocation-people'
import type { Policy } from '@domain/policies/policy'
import { currentPolicy, policyOf } from '@domain/policies/registry'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import type { Db, ServerContext } from '../context'
import { provinceFor } from './province-for'
import type { OrderRow } from './rows'

/** The order, locked until the transaction ends: whatever changes an order takes it by this. */
export const lockOrder = (tx: Db, orderId: string): Promise<OrderRow | undefined> =>
  tx.selectFrom('orders').selectAll().where('id', '=', orderId).forUpdate().executeTakeFirst()

export const answersOf = (ctx: ServerContext, order: OrderRow): Answers =>
  ctx.vault.openJson<Answers>(order.answers_sealed, 'orders.answers')

export const detectionOf = (ctx: ServerContext, order: OrderRow): DetectionResult | undefined =>
  order.detection_sealed === null ? undefined : ctx.vault.openJson<DetectionResult>(order.detection_sealed, 'orders.detection')

/** What was looked up for the sites after the first, oldest first. */
export const siteChecksOf = (ctx: ServerContext, order: OrderRow): SiteCheck[] =>
  order.site_checks_sealed === null ? [] : ctx.vault.openJson<SiteCheck[]>(order.site_checks_sealed, 'orders.site_checks')

/** The subject's record as it was when the order was begun, or last looked up. */
export const recordOf = (ctx: ServerContext, order: OrderRow): SubjectRecord | undefined =>
  order.record_sealed === null ? undefined : ctx.vault.openJson<SubjectRecord>(order.record_sealed, 'orders.record')

export type RulesOfOrder = { policy: Policy; province?: ProvinceRules | undefined }

/** The policy the order was begun under and its province's rules. */
export async function rulesOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<RulesOfOrder> {
  const code = order.province_code ?? answersOf(ctx, order)['verify-type'].region?.provinceCode
  return {
    policy: policyOf(order.policy_version) ?? currentPolicy,
    ...(code === undefined ? {} : { province: await provinceFor(ctx, db, code, order.rules_version) }),
  }
}

/** The type an order is filed as; `initial` stands for what has not been detected yet. */
export const filingTypeOf = (order: OrderRow): FilingTypeId => order.filing_type ?? 'initial'

/** Domains an order is about, first site first: those filled in, or those of the sites that end. */
export function orderDomains(ctx: ServerContext, order: OrderRow): string[] {
  const answers = answersOf(ctx, order)
  const record = recordOf(ctx, order)
  if (!isEndingType(order.chosen_type) || !record) return domainsOf(answers)
  return endedSites(order.chosen_type, answers, record).flatMap(({ domains }) => domains)
}

/** Every domain of the answers, first site first. */
export const domainsOf = (answers: Answers): string[] => answers.sites.flatMap((_, n) => [...siteDomains(answers, n)])
