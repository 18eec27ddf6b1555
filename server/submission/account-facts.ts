/** The person's own account as their journey knows it. */
import type { AccountFacts } from '@domain/journey/journey-types'
import type { ServerContext } from '../context'
import { phoneOf } from '../repositories/accounts'

/** Not inside a transaction: it asks the cloud. */
export async function accountFactsOf(ctx: ServerContext, accountId: string): Promise<AccountFacts> {
  const phone = await phoneOf(ctx, ctx.db, accountId)
  const record = await ctx.gateways.cloud.account(phone)
  if (!record) return { phone }
  const { name, nature, certificateNumber, email } = record
  return { phone, name, nature, certificateNumber, ...(email ? { email } : {}) }
}
