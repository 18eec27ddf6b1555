/** The reviewer corrects a typo for a person who has allowed it in the preview. Source: spec K1 (协助更改). */
import { withValueAt } from '@domain/filing/anchor'
import { type Answers, answersSchema } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { allowsCorrections, correctableValue } from '@domain/lifecycle/correctable'
import { transition } from '@domain/lifecycle/transitions'
import * as z from '@domain/zod'
import type { Db, ServerContext } from '../../context'
import { correct } from '../../lifecycle/corrections'
import { contextOfOrder } from '../../lifecycle/journey-context'
import { notNow } from '../../lifecycle/move-order'
import { answersOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { Refusal } from '../../routes/refusal'

export type Correction = { field: string; value: string; reason: string }

/** Corrects one written value. 409 without the person's leave, 400 where the field or the value is none to correct. */
export async function correctTypo(ctx: ServerContext, tx: Db, order: OrderRow, { field, value, reason }: Correction, at: string) {
  if (!transition(order.status, 'assisted-correction')) throw notNow(order.status)
  if (!(await allowed(ctx, tx, order))) throw withoutLeave()
  const answers = answersOf(ctx, order)
  const from = correctableValue(answers, field)
  if (from === undefined) throw invalid('field', '这一项不能由审核员更正，请写进退回原因，由申请人自己改')
  const to = value.trim()
  if (to === '' || to === from) throw invalid('value', '请填更正后的内容，并且和原来的不一样')
  const next = withValueAt(answers, field, to)
  if (!z.safeParse(answersSchema, next).success) throw invalid('value', '这样写不符合这一项的格式')
  const broken = await newProblem(ctx, tx, order, answers, next)
  if (broken) throw invalid('value', broken)
  await correct(ctx, tx, order, { anchor: field, from, to, reason }, at)
  return 'assisted-correction'
}

/** By the agreements in the round's snapshot: what was ticked when it was submitted. */
async function allowed(ctx: ServerContext, tx: Db, order: OrderRow): Promise<boolean> {
  const round = await tx
    .selectFrom('rounds')
    .select('snapshot_sealed')
    .where('order_id', '=', order.id)
    .where('n', '=', order.round)
    .executeTakeFirst()
  return round ? allowsCorrections(ctx.vault.openJson<{ answers: Answers }>(round.snapshot_sealed, 'rounds.snapshot').answers) : false
}

/** A correction may not bring in what would have stopped the submission. */
async function newProblem(ctx: ServerContext, tx: Db, order: OrderRow, before: Answers, after: Answers): Promise<string | undefined> {
  const context = await contextOfOrder(ctx, order, tx)
  const hard = (answers: Answers) => journeyOf(answers, context).problems.filter((problem) => problem.hard)
  const known = new Set(hard(before).map(({ ruleKey, anchors }) => `${ruleKey} ${anchors[0]}`))
  return hard(after).find(({ ruleKey, anchors }) => !known.has(`${ruleKey} ${anchors[0]}`))?.says
}

const withoutLeave = () =>
  new Refusal(409, {
    code: 'no-leave-to-correct',
    says: '申请人没有同意《协助更改备案信息服务在线服务条款》，审核员不能代为更正',
    wayOut: '请把要改的地方写进退回原因，由申请人自己改',
  })

const invalid = (anchor: string, says: string) =>
  new Refusal(400, { code: 'not-correctable', says, wayOut: '请改一改再更正，或写进退回原因', fields: [{ anchor, says }] })
