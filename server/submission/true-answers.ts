/** What a client says it has handed in counts only as far as the server holds it: pictures by their objects, video checks by their rows. */
import type { Answers } from '@domain/filing/answers'
import type { ServerContext } from '../context'
import { personHash } from '../identity/checks'
import { answersOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'

const statusOf = { 'in-review': 'manual', passed: 'passed', retry: 'retry', rejected: 'rejected' } as const

/** The order's answers without materials that are not this account's, and with the checks as they really stand. */
export async function trueAnswers(ctx: ServerContext, order: OrderRow): Promise<Answers> {
  const answers = answersOf(ctx, order)
  return {
    ...answers,
    materials: await heldMaterials(ctx, order, answers),
    'identity-check': { checks: await checksOf(ctx, order) },
  }
}

async function heldMaterials(ctx: ServerContext, order: OrderRow, answers: Answers): Promise<Answers['materials']> {
  const rows = await ctx.db
    .selectFrom('objects')
    .select('id')
    .where('account_id', '=', order.account_id)
    .where((where) => where.or([where('order_id', '=', order.id), where('order_id', 'is', null)]))
    .execute()
  const held = new Set(rows.map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers.materials).filter(([, { objectId }]) => held.has(objectId)))
}

/** A check counts for the person who was filmed: whoever takes their place has to be filmed too. */
async function checksOf(ctx: ServerContext, order: OrderRow) {
  const rows = await ctx.db.selectFrom('identity_checks').selectAll().where('order_id', '=', order.id).orderBy('created_at').execute()
  const checks: NonNullable<Answers['identity-check']['checks']> = {}
  for (const row of rows) {
    if (row.person_hash !== null && row.person_hash !== personHash(ctx, order, row.person)) continue
    if (row.state === 'waiting-for-video' || checks[String(row.person)]?.status === 'passed') continue
    checks[String(row.person)] = { checkId: row.id, status: statusOf[row.state], at: row.updated_at }
  }
  return checks
}
