/** Which site has taken an authorisation code: looked for in the filings of the account it was issued to. */
import { siteDomains, siteResources } from '@domain/facts/sites'
import type { ServerContext } from '../context'
import type { AuthorizationCode } from '../gateways/cloud'
import { answersOf } from '../lifecycle/order-data'
import { findAccountOfPhone } from '../repositories/accounts'

/** The domain, with the site's number once there is one; undefined when no filing here has the code. */
export async function holderOf(
  ctx: ServerContext,
  entry: AuthorizationCode,
): Promise<{ domain: string; filingNumber?: string } | undefined> {
  const account = await findAccountOfPhone(ctx, ctx.db, entry.target)
  if (!account) return undefined
  const orders = await ctx.db
    .selectFrom('orders')
    .selectAll()
    .where('account_id', '=', account.id)
    .where('status', 'not in', ['abandoned', 'draft-expired'])
    .orderBy('created_at', 'desc')
    .execute()
  for (const order of orders) {
    const answers = answersOf(ctx, order)
    const n = answers.sites.findIndex((_, at) => siteResources(answers, at).some(({ id }) => id === entry.code))
    const domain = n < 0 ? undefined : siteDomains(answers, n)[0]
    if (!domain) continue
    const filed = order.filing_numbers?.sites.find((site) => site.domain === domain)
    return { domain, ...(filed ? { filingNumber: filed.number } : {}) }
  }
  return undefined
}
