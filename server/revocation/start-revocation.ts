/** With every person's code right, the request goes straight to the authority: no review by the provider, no way back by a button (K2). */
import type { OrderProgress } from '@contract/orders'
import type { RevocationPerson } from '@domain/lifecycle/revocation-people'
import type { Db, ServerContext } from '../context'
import { moveOrder } from '../lifecycle/move-order'
import { answersOf } from '../lifecycle/order-data'
import { progressOf } from '../lifecycle/progress-view'
import type { OrderRow } from '../lifecycle/rows'
import { forgetCodes, tryRevocationCode } from '../repositories/revocation-codes'
import { Refusal } from '../routes/refusal'
import { accountFactsOf } from '../submission/account-facts'
import { beginRound } from '../submission/begin-round'
import { requireRevision } from '../submission/require-revision'
import { type Ending, readyToEnd } from './ready-to-end'

export type GivenCode = { n: number; code: string }
type Given = { revision: number; codes: readonly GivenCode[] }

/** Starts the ending; `lock` gives the order locked in a transaction, `keep` what is written with it. */
export async function startRevocation(
  ctx: ServerContext,
  order: OrderRow,
  given: Given,
  lock: (tx: Db) => Promise<OrderRow>,
  keep: (tx: Db, progress: OrderProgress) => Promise<void>,
): Promise<OrderProgress> {
  const ending = await readyToEnd(ctx, order)
  requireRevision(order, given.revision)
  await requireCodes(ctx, order.id, ending.people, given.codes)
  const account = await accountFactsOf(ctx, order.account_id)
  return ctx.db.transaction().execute(async (tx) => {
    const locked = await lock(tx)
    requireRevision(locked, given.revision)
    const moved = await request(ctx, tx, locked, ending, account)
    await forgetCodes(tx, order.id)
    const progress = await progressOf(ctx, moved, tx)
    await keep(tx, progress)
    return progress
  })
}

async function request(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  { type, record, rules, findings }: Ending,
  account: Awaited<ReturnType<typeof accountFactsOf>>,
): Promise<OrderRow> {
  const withSms = (rules.policy.smsTargets[type] ?? []).length > 0
  const { policy_version: policyVersion, rules_version: rulesVersion } = order
  const answers = answersOf(ctx, order)
  const begun = await beginRound(ctx, tx, order, { answers, record, siteChecks: [], findings, policyVersion, rulesVersion, rules, account })
  return moveOrder(ctx, tx, begun, withSms ? 'revocation-requested' : 'revocation-without-sms', { at: ctx.clock.now() })
}

/** 422 naming each person whose code is missing, wrong or run out; every try counts. */
async function requireCodes(
  ctx: ServerContext,
  orderId: string,
  people: readonly RevocationPerson[],
  given: readonly GivenCode[],
): Promise<void> {
  const fields: { anchor: string; says: string }[] = []
  for (const [i, person] of people.entries()) {
    const n = i + 1
    const code = given.find((one) => one.n === n)?.code
    const says = code === undefined ? '还没有填这位负责人收到的验证码' : await wrongCode(ctx, orderId, n, person, code)
    if (says) fields.push({ anchor: `codes.${n}`, says })
  }
  if (fields.length === 0) return
  throw new Refusal(422, {
    code: 'codes-wrong',
    says: `还有 ${fields.length} 位负责人的验证码不对，没有提交`,
    wayOut: '请核对后再填；过期或次数用完的，请重新获取验证码',
    fields,
  })
}

async function wrongCode(ctx: ServerContext, orderId: string, n: number, person: RevocationPerson, code: string) {
  const { outcome, left } = await tryRevocationCode(ctx, orderId, n, person, code)
  if (outcome === 'right') return undefined
  if (outcome === 'none' || left === 0) return '验证码已失效，请重新获取'
  return `验证码不对，还可以试 ${left} 次`
}
