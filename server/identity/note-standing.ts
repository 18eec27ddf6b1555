/**
 * A check that the second person does elsewhere arrives in the owner's draft as if it had been done on the owner's phone: the server writes
 * how it stands, under a new revision, and the open pages of the account are told. What the account does itself its own phone writes.
 */

import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { isEditable } from '@domain/lifecycle/actions'
import type { Db, ServerContext } from '../context'
import { noteUsed } from '../invitations/links'
import { answersOf } from '../lifecycle/order-data'
import { resumed } from '../lifecycle/resumed'
import type { IdentityRow, OrderRow } from '../lifecycle/rows'
import { noteChange } from '../notifications/live-events'
import { writeAnswers } from '../repositories/orders'
import { personHash } from './checks'

type Standing = NonNullable<Answers['identity-check']['checks']>[string]
const statusOf = { 'in-review': 'submitted', passed: 'passed', retry: 'retry', rejected: 'rejected' } as const

/** Notes how a check of a link stands, in the transaction that changed it; the order is locked. Checks of the account itself are left alone. */
export async function noteStanding(ctx: ServerContext, tx: Db, order: OrderRow, check: IdentityRow): Promise<void> {
  if (check.invitation_id === null || check.state === 'waiting-for-video') return
  const at = check.updated_at
  if (check.state === 'passed') await noteUsed(tx, check.invitation_id, at)
  await writeStanding(ctx, tx, order, check.person, check.person_hash, { checkId: check.id, status: statusOf[check.state], at })
  await noteChange(tx, order.account_id, { topic: 'orders', orderId: order.id, at: ctx.clock.now() })
  await noteChange(tx, order.account_id, { topic: 'mirror', orderId: order.id, at: ctx.clock.now() })
}

async function writeStanding(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  person: number,
  hash: string | null,
  standing: Standing,
): Promise<void> {
  // Whoever took this person's place since has to be filmed too.
  if (!isEditable(order.status) || hash !== personHash(ctx, order, person)) return
  const answers = answersOf(ctx, order)
  const before = answers['identity-check'].checks?.[String(person)]
  if (before?.checkId === standing.checkId && before.status === standing.status) return
  const awake = await resumed(ctx, tx, order)
  await writeAnswers(ctx, tx, awake, withValueAt(answers, `identity-check.checks.${person}`, standing))
}
