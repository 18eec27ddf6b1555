/** The authority of the sandbox gives numbers that nobody has yet and enters the filing in its records. */

import { createHash } from 'node:crypto'
import { siteDomains } from '@domain/facts/sites'
import { siteNumber, subjectNumber } from '@domain/lifecycle/filing-number'
import type { Db, ServerContext } from '../../context'
import type { FilingNumbers } from '../../lifecycle/move-order'
import { answersOf, rulesOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { readState } from '../state'
import { enterInRecords } from '../world/world-effects'

/** Numbers for a first filing: one for the subject, `-1`, `-2` … for its sites. */
export async function approvedNumbers(ctx: ServerContext, tx: Db, order: OrderRow, at: string): Promise<FilingNumbers> {
  const { province } = await rulesOf(ctx, tx, order)
  const answers = answersOf(ctx, order)
  const { authority } = await readState(ctx, tx, 'world')
  const taken = new Set(authority.subjects.map(({ filingNumber }) => filingNumber))
  const subject = freeNumber(province?.prefix ?? '京', order.id, taken)
  const sites = answers.sites.map((_, n) => ({ domain: siteDomains(answers, n)[0] ?? '', number: siteNumber(subject, n + 1) }))
  const numbers = { subject, sites }
  const account = await tx.selectFrom('accounts').select('phone_sealed').where('id', '=', order.account_id).executeTakeFirstOrThrow()
  await enterInRecords(ctx, tx, order, ctx.vault.open(account.phone_sealed, 'accounts.phone'), numbers, at)
  return numbers
}

/** Eight digits from the order's id, so that the same order would be given the same number again; counted on while taken. */
function freeNumber(prefix: string, orderId: string, taken: ReadonlySet<string>): string {
  const start = createHash('sha256').update(orderId).digest().readUInt32BE() % 90_000_000
  for (let i = 0; ; i += 1) {
    const number = subjectNumber(prefix, 10_000_000 + ((start + i) % 90_000_000))
    if (!taken.has(number)) return number
  }
}
