/** Writing a submission down: an immutable snapshot per round, and the order's own row in step with it. */

import { isEndingType } from '@domain/filing-types/ending-types'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { transition } from '@domain/lifecycle/transitions'
import type { Db, ServerContext } from '../context'
import { notNow } from '../lifecycle/move-order'
import { answersOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { sealAnswers } from '../repositories/orders'
import { Refusal } from '../routes/refusal'
import type { RoundSnapshot } from './check-submission'

/** `submit` for a draft, `resubmit` for an order that was sent back; 409 in every other status, and for what is ended by codes. */
export function submitEvent(order: OrderRow): LifecycleEvent {
  if (isEndingType(order.chosen_type)) throw endsByCodes()
  const event = (['submit', 'resubmit'] as const).find((name) => transition(order.status, name))
  if (!event) throw notNow(order.status)
  return event
}

const endsByCodes = () =>
  new Refusal(409, {
    code: 'ends-by-codes',
    says: '这类申请要先验证负责人的手机，不能直接提交',
    wayOut: '请到「验证信息」一步获取验证码，填好后提交',
  })

/** Keeps what is being submitted as round n+1; nothing changes it afterwards. */
export async function beginRound(ctx: ServerContext, tx: Db, order: OrderRow, snapshot: RoundSnapshot): Promise<OrderRow> {
  const at = ctx.clock.now()
  const n = order.round + 1
  await tx
    .insertInto('rounds')
    .values({
      order_id: order.id,
      n,
      submitted_at: at,
      snapshot_sealed: ctx.vault.sealJson(snapshot, 'rounds.snapshot'),
      snapshot_hash: ctx.vault.hash(JSON.stringify(snapshot.answers), 'rounds.snapshot'),
    })
    .execute()
  const { detection, record } = snapshot
  return tx
    .updateTable('orders')
    .set({
      round: n,
      submitted_at: at,
      // What followed from the account is read from the order later too: phones to text, the record at the authority.
      answers_sealed: sealAnswers(ctx, { ...answersOf(ctx, order), ...settled(snapshot.answers) }),
      ...(detection ? { detection_sealed: ctx.vault.sealJson(detection, 'orders.detection') } : {}),
      ...(record ? { record_sealed: ctx.vault.sealJson(record, 'orders.record') } : {}),
      site_checks_sealed: ctx.vault.sealJson(snapshot.siteChecks, 'orders.site_checks'),
      ...(detection?.outcome.kind === 'type' ? { filing_type: detection.outcome.filingType } : {}),
    })
    .where('id', '=', order.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What followed from account and record; the papers and checks stay as the person's own answers have them. */
const settled = ({ 'verify-type': verify, subject, sites, sitePersons }: RoundSnapshot['answers']) => ({
  'verify-type': verify,
  subject,
  sites,
  sitePersons,
})
