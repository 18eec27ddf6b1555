/** Whether an account can file with a code, said in the same words as the look-up of the first step. Source: spec A12, C11. */
import { codeWords } from '@domain/detection/code-words'
import { siteResources } from '@domain/facts/sites'
import type { Policy } from '@domain/policies/policy'
import type { ServerContext } from '../context'
import { codeState } from '../detection/resource-facts'
import { answersOf } from '../lifecycle/order-data'

type Asker = { accountId: string; phone: string; policy: Policy }

export async function checkCode(ctx: ServerContext, { accountId, phone, policy }: Asker, code: string) {
  const entry = await ctx.gateways.cloud.authorizationCode(code)
  const state = await codeState(ctx, entry, phone, policy, await codesHeldBy(ctx, accountId))
  return state === 'unused' ? { good: true, says: '授权码有效，可以用于一个网站' } : { good: false, ...codeWords[state] }
}

/** Codes that the account's own filing in flight has taken: for it they are good. */
async function codesHeldBy(ctx: ServerContext, accountId: string): Promise<string[]> {
  const order = await ctx.db
    .selectFrom('orders')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('final', '=', false)
    .executeTakeFirst()
  if (!order) return []
  const answers = answersOf(ctx, order)
  return answers.sites.flatMap((_, n) => siteResources(answers, n).map(({ id }) => id))
}
