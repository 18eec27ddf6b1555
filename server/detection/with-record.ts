/** The filing type with the record it stands on. A type that needs a record is not said without it: never a guess (spec E row 16, R2). */
import type { DetectionOutcome, DetectionResult, NumberChoice } from '@domain/detection/detection-types'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { isIndividual } from '@domain/filing/subject-natures'
import { filingTypes } from '@domain/filing-types/registry'
import { maskName, maskUnitName } from '@domain/privacy/mask'
import type { ServerContext } from '../context'
import type { FiledSubject } from '../gateways/miit'
import { recordOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { recordFor } from '../records/own-records'
import { phoneOf } from '../repositories/accounts'
import { detect } from './detect'

export type Detected = { result: DetectionResult; record: SubjectRecord | undefined }

/** Looks up type and record. `wanted` is the 主体备案号 picked among several. Not inside a transaction; throws GatewayError as `detect` does. */
export async function detectWithRecord(
  ctx: ServerContext,
  order: OrderRow,
  answers: Answers['verify-type'],
  wanted?: string,
): Promise<Detected> {
  const result = await detect(ctx, order, answers)
  const begunOn = order.chosen_type === null ? undefined : recordOf(ctx, order)
  if (result.outcome.kind !== 'type') return { result, record: begunOn }
  const type = result.outcome.filingType
  if (filingTypes[type].record === 'none') return { result, record: begunOn }
  const phone = await phoneOf(ctx, ctx.db, order.account_id)
  const found = await recordFor(ctx, phone, type, answers, wanted ?? begunOn?.filingNumber)
  if (found === 'no-answer') return { result: { ...result, outcome: askAgain }, record: begunOn }
  const { recordNumber: _either, ...rest } = result
  const { record, several } = found
  if (record === undefined && several === undefined) return { result: { ...rest, outcome: notYours }, record: undefined }
  const choice = several ? { numbers: several.map(numberChoice) } : {}
  return { result: { ...rest, ...choice, ...(record ? { recordNumber: record.filingNumber } : {}) }, record }
}

const numberChoice = ({ filingNumber, province, filedAt, name, nature, sites }: FiledSubject): NumberChoice => ({
  filingNumber,
  provinceCode: province,
  filedAt: filedAt ?? null,
  maskedName: isIndividual(nature) === true ? maskName(name) : maskUnitName(name),
  sites: sites.length,
})

const askAgain: DetectionOutcome = {
  kind: 'retry',
  says: '工信部备案系统暂时没有回应，查不到这个主体的备案记录',
  wayOut: '已填的内容都保留着。请先再试一次；仍不行，隔 30 分钟再试',
}

const notYours: DetectionOutcome = {
  kind: 'block',
  code: 'subject-not-proven',
  says: '这个证件名下已有备案，但当前账号的实名主体不是它，不能调出备案记录',
  wayOut: '请用以该主体实名认证的账号登录后再来；证件换过的，请先在云服务商处更新实名信息',
}
