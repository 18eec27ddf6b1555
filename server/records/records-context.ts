/** What is known beside a record when it is judged what can be begun on it, and how it keeps. */
import type { SubjectRecord } from '@domain/filing/record'
import { filingTypeName } from '@domain/filing-types/registry'
import type { HealthFacts } from '@domain/records/health'
import type { RecordsContext } from '@domain/records/record-action'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import { answersOf } from '../lifecycle/order-data'
import type { RulesInForce } from '../rules-in-force'

/** The rules of the subject's province, and the order that stands in the way. */
export async function recordsContext(
  ctx: ServerContext,
  accountId: string,
  record: SubjectRecord,
  rules: RulesInForce,
): Promise<RecordsContext> {
  const open = await ctx.db
    .selectFrom('orders')
    .select(['id', 'filing_type', 'chosen_type'])
    .where('account_id', '=', accountId)
    .where('final', '=', false)
    .executeTakeFirst()
  const type = open && (open.filing_type ?? open.chosen_type)
  return {
    now: ctx.clock.now(),
    province: rules.province(record.provinceCode),
    openOrder: open && { id: open.id, name: type ? filingTypeName(type, rules.providerName) : '备案' },
  }
}

/** When domains, clouds and the certificate end, as far as somebody answers. */
export async function healthFacts(ctx: ServerContext, accountId: string, record: SubjectRecord, rules: RulesInForce): Promise<HealthFacts> {
  const names = record.sites.flatMap(({ domains }) => domains)
  const ids = record.sites.flatMap(({ resource }) => resource ?? [])
  const [domains, resources, certificate] = await Promise.all([
    Promise.all(names.map((name) => ask('cloud', () => ctx.gateways.cloud.domain(name)))),
    Promise.all(ids.map((id) => ask('cloud', () => cloudBehind(ctx, id)))),
    lastCertificate(ctx, accountId, record),
  ])
  return {
    now: ctx.clock.now(),
    policy: rules.policy,
    domains: domains.flatMap((found) => found?.answer ?? []),
    resources: resources.flatMap((found, n) => (found?.answer ? [{ id: ids[n] ?? '', expiresAt: found.answer.expiresAt }] : [])),
    certificate,
  }
}

/** A site runs on a server of the account, or on the server behind an authorisation code. */
async function cloudBehind(ctx: ServerContext, id: string) {
  const own = await ctx.gateways.cloud.resource(id)
  if (own) return own
  const code = await ctx.gateways.cloud.authorizationCode(id)
  return code && ctx.gateways.cloud.resource(code.resource)
}

/** The validity the person gave in the last filing of this subject that was approved here. */
async function lastCertificate(ctx: ServerContext, accountId: string, record: SubjectRecord): Promise<HealthFacts['certificate']> {
  const orders = await ctx.db
    .selectFrom('orders')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('status', '=', 'approved')
    .orderBy('status_at', 'desc')
    .execute()
  for (const order of orders.filter(({ filing_numbers }) => filing_numbers?.subject === record.filingNumber)) {
    const { certificateValidTo: validTo, certificateLongTerm: longTerm } = answersOf(ctx, order).subject
    if (validTo !== undefined || longTerm === true) return { validTo, longTerm }
  }
  return undefined
}
