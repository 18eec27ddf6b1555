/** The subject's record, looked up once more at submission: it may have changed since the person compared it. Source: spec A2, B4; R3. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { Problem } from '@domain/journey/problem'
import type { ServerContext } from '../context'
import { recordOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { ownRecord, recordFor } from '../records/own-records'
import { phoneOf } from '../repositories/accounts'
import { Refusal } from '../routes/refusal'

export type RecordNow = { record: SubjectRecord | undefined; problems: Problem[] }

/** What stands on record now; the one held when nobody answers. A record that is gone, or no longer the account's, is a hard problem. */
export async function recordNow(
  ctx: ServerContext,
  order: OrderRow,
  answers: Answers,
  detection: DetectionResult | undefined,
): Promise<RecordNow> {
  const held = recordOf(ctx, order)
  if (order.chosen_type !== null) return begunOn(ctx, order, answers, held)
  if (detection?.outcome.kind !== 'type') return { record: undefined, problems: [] }
  const phone = await phoneOf(ctx, ctx.db, order.account_id)
  const wanted = answers.record?.subjectFilingNumber
  const found = await recordFor(ctx, phone, detection.outcome.filingType, answers['verify-type'], wanted)
  return { record: found === 'no-answer' ? held : found.record, problems: [] }
}

async function begunOn(ctx: ServerContext, order: OrderRow, answers: Answers, held: SubjectRecord | undefined): Promise<RecordNow> {
  try {
    const number = held?.filingNumber ?? answers.record?.subjectFilingNumber ?? ''
    return { record: await ownRecord(ctx, order.account_id, number), problems: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.status === 404 ? { record: held, problems: [recordGone] } : { record: held, problems: [] }
  }
}

const recordGone: Problem = {
  ruleKey: 'record-gone',
  anchors: ['order'],
  severity: 'rejects',
  hard: true,
  says: '这个主体备案号现在查不到了，或不再属于当前账号的实名主体',
  wayOut: '请到「我的备案」看现在的记录；主体已注销的，请按首次备案重新办理',
}
