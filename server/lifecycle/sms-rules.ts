/** What an order's policy says of the ministry's SMS: whether anybody is texted, how long they have, who goes on after a lapse. Source: spec B3, K1, K2. */
import { smsKindsOf, smsPersonsOf } from '@domain/filing/sms-persons'
import type { ServerContext } from '../context'
import { answersOf, filingTypeOf, type RulesOfOrder, recordOf } from './order-data'
import type { OrderRow } from './rows'

export type SmsRules = { withSms: boolean; smsHours: number | undefined; personResubmits: boolean }

export function smsRulesOf(ctx: ServerContext, order: OrderRow, rules: RulesOfOrder): SmsRules {
  const withSms = textsPeople(ctx, order, rules)
  const { smsVerifyHours, smsLapse } = rules.policy
  return { withSms, smsHours: withSms ? smsVerifyHours : undefined, personResubmits: smsLapse === 'person-resubmits' }
}

/** Before submission by what the policy says of the type; then by who really is texted (a change texts only whom it concerns). */
function textsPeople(ctx: ServerContext, order: OrderRow, { policy }: RulesOfOrder): boolean {
  const type = filingTypeOf(order)
  if (order.submitted_at === null) return smsKindsOf(type, answersOf(ctx, order), policy).length > 0
  return smsPersonsOf(type, answersOf(ctx, order), recordOf(ctx, order), policy).length > 0
}
