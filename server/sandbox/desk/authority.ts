/** The authority of the sandbox gives numbers that nobody has yet, and keeps its records in step with what it approves and ends. */
import { createHash } from 'node:crypto'
import { siteDomains } from '@domain/facts/sites'
import { isEndingType } from '@domain/filing-types/ending-types'
import { subjectNumber } from '@domain/lifecycle/filing-number'
import { endedSites } from '@domain/lifecycle/revocation-people'
import type { Db, ServerContext } from '../../context'
import type { FilingNumbers } from '../../lifecycle/move-order'
import { answersOf, filingTypeOf, recordOf, rulesOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { phoneOf } from '../../repositories/accounts'
import { endRecords } from '../records/end'
import { enter } from '../records/enter'
import { changeWorld, readState } from '../state'

/** Enters what was approved and answers its numbers: new ones where the type makes some, else the record's. */
export async function approvedNumbers(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<FilingNumbers> {
  const { province } = await rulesOf(ctx, tx, order)
  const answers = answersOf(ctx, order)
  const { authority } = await readState(ctx, tx, 'world')
  const held = recordOf(ctx, order)?.filingNumber
  const taken = new Set(authority.subjects.map(({ filingNumber }) => filingNumber))
  const type = filingTypeOf(order)
  const subject = type !== 'initial' && held ? held : freeNumber(province?.prefix ?? '京', order.id, taken)
  const account = await phoneOf(ctx, tx, order.account_id)
  const approval = {
    type,
    answers,
    account,
    day: at.slice(0, 10),
    province: answers['verify-type'].region?.provinceCode ?? order.province_code ?? '000000',
    subjectNumber: subject,
  }
  let siteNumbers: string[] = []
  await changeWorld(ctx, tx, (world) => {
    const entered = enter(world, approval)
    siteNumbers = entered.siteNumbers
    return entered.world
  })
  const sites = answers.sites.flatMap((_, n) => {
    const [domain] = siteDomains(answers, n)
    // A change of the subject alone names no site.
    return domain && siteNumbers[n] ? [{ domain, number: siteNumbers[n] }] : []
  })
  return { subject, sites }
}

/** Takes what is ended out of the records. */
export async function endInRecords(ctx: ServerContext, tx: Db, order: OrderRow): Promise<void> {
  const record = recordOf(ctx, order)
  const type = order.chosen_type
  if (!record || !isEndingType(type)) return
  const numbers = endedSites(type, answersOf(ctx, order), record).map(({ filingNumber }) => filingNumber)
  await changeWorld(ctx, tx, (world) => endRecords(world, type, record.filingNumber, numbers))
}

/** Eight digits from the order's id, so that the same order would be given the same number again; counted on while taken. */
function freeNumber(prefix: string, orderId: string, taken: ReadonlySet<string>): string {
  const start = createHash('sha256').update(orderId).digest().readUInt32BE() % 90_000_000
  for (let i = 0; ; i += 1) {
    const number = subjectNumber(prefix, 10_000_000 + ((start + i) % 90_000_000))
    if (!taken.has(number)) return number
  }
}
