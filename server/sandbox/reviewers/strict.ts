/** A desk that lets nothing pass that breaks a known rule, however old the rule: what was warned of is now a reason. Calls are answered. */
import type { DeskAction } from '@contract/sandbox-desk'
import type { Problem } from '@domain/journey/problem'
import type { Db, ServerContext } from '../../context'
import type { OrderRow } from '../../lifecycle/rows'
import type { Desk } from '../desk/desk-job'
import { autoApprove, passing } from './auto-approve'
import type { ReviewerBehaviour } from './reviewer'

const judged = ['initial-review', 'resubmitted', 'authority-review', 'revocation-review']

export const strict: ReviewerBehaviour = {
  callsAgain: true,
  next: async (ctx, on) => {
    const usual = await autoApprove.next(ctx, on)
    return usual && judged.includes(on.order.status) ? { at: usual.at, job: { desk: on.desk, do: { action: 'strict' } } } : usual
  },
}

/** Rejects the last round by its findings, one reason each; lets it pass when there are none. What is not known never rejects. */
export async function strictAct(ctx: ServerContext, tx: Db, order: OrderRow, desk: Desk): Promise<DeskAction> {
  const round = await tx
    .selectFrom('rounds')
    .select('snapshot_sealed')
    .where('order_id', '=', order.id)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const findings = round ? ctx.vault.openJson<{ findings: Problem[] }>(round.snapshot_sealed, 'rounds.snapshot').findings : []
  const reasons = findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ anchors, says, wayOut, ruleKey }) => ({ anchor: anchors[0], says, ...(wayOut ? { advice: wayOut } : {}), code: ruleKey }))
  if (reasons.length === 0) return passing(order, desk)
  return desk === 'provider' ? { action: 'reject', kind: 'rejected', reasons } : { action: 'authority-reject', reasons }
}
