/** Whether an ending may go on: what is on record is looked up once more, and everything the person had to say has been said. */
import type { SubjectRecord } from '@domain/filing/record'
import { type EndingType, isEndingType } from '@domain/filing-types/ending-types'
import { isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import type { Problem } from '@domain/journey/problem'
import { type RevocationPerson, revocationPeople } from '@domain/lifecycle/revocation-people'
import { transition } from '@domain/lifecycle/transitions'
import { stepOf } from '@domain/steps/registry'
import type { ServerContext } from '../context'
import { notNow } from '../lifecycle/move-order'
import { answersOf, type RulesOfOrder, rulesOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { ownRecord } from '../records/own-records'
import { Refusal } from '../routes/refusal'

export type Ending = {
  type: EndingType
  record: SubjectRecord
  people: RevocationPerson[]
  rules: RulesOfOrder
  findings: readonly Problem[]
}

/**
 * The ending as it stands now. 409 when the order is no ending or has left the draft, 404 when the record is no longer the account's,
 * 422 with the fields when something is still to be said. Not inside a transaction: it asks the parties outside.
 */
export async function readyToEnd(ctx: ServerContext, order: OrderRow): Promise<Ending> {
  const type = order.chosen_type
  if (!isEndingType(type) || !transition(order.status, 'revocation-requested')) throw notNow(order.status)
  const answers = answersOf(ctx, order)
  const record = await ownRecord(ctx, order.account_id, answers.record?.subjectFilingNumber ?? '')
  const rules = await rulesOf(ctx, ctx.db, order)
  const { policy, province } = rules
  const now = ctx.clock.now()
  const journey = journeyOf(answers, { now, policy, ...(province ? { province } : {}), filingType: type, record })
  refuseProblems(journey.problems.filter((problem) => isOpen(problem) && stepOf(problem.anchors[0]) !== 'phone-code'))
  const people = revocationPeople(type, answers, record)
  if (people.length === 0) throw nobodyToAsk()
  return { type, record, people, rules, findings: journey.problems }
}

function refuseProblems(open: readonly Problem[]): void {
  if (open.length === 0) return
  throw new Refusal(422, {
    code: 'has-problems',
    says: `还有 ${open.length} 处要先处理，没有提交`,
    wayOut: '请回到前面的步骤处理后再来',
    fields: open.map(({ anchors, says }) => ({ anchor: anchors[0], says })),
  })
}

const nobodyToAsk = () =>
  new Refusal(422, {
    code: 'no-person-on-record',
    says: '备案记录里没有负责人的手机号码，没法验证',
    wayOut: '请先办理变更备案补上负责人，或致电通信管理局线下办理',
    fields: [{ anchor: 'record.siteFilingNumbers', says: '备案记录里没有负责人' }],
  })
