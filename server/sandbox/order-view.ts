/** Everything about one order, for the people who test and demonstrate: in clear, and only in the sandbox. */
import type { SandboxOrder } from '@contract/sandbox'
import { withoutFilingPassword } from '@domain/filing/filing-password'
import type { Problem } from '@domain/journey/problem'
import { statusRow } from '@domain/lifecycle/status'
import type { Db, ServerContext } from '../context'
import { correctionsOf } from '../lifecycle/corrections'
import type { Reason } from '../lifecycle/move-order'
import { answersOf, rulesOf } from '../lifecycle/order-data'
import { deadlineOf } from '../lifecycle/order-deadline'
import type { OrderRow, SmsRow } from '../lifecycle/rows'
import { openVerifications } from '../lifecycle/sms-verifications'

type Snapshot = { findings?: Problem[] }

export async function sandboxOrderView(ctx: ServerContext, db: Db, order: OrderRow): Promise<SandboxOrder> {
  const phones = await openVerifications(db, order.id)
  const answers = withoutFilingPassword(answersOf(ctx, order))
  const rounds = await roundsOf(ctx, db, order.id)
  const { word, turn } = statusRow(order.status)
  return {
    id: order.id,
    type: order.filing_type,
    status: order.status,
    word,
    turn,
    deadline: deadlineOf(order, await rulesOf(ctx, db, order), phones)?.at ?? null,
    policyVersion: order.policy_version,
    rulesVersion: order.rules_version,
    answers,
    materials: Object.entries(answers.materials).map(([slot, { objectId, at }]) => ({ slot, objectId, at })),
    findings: ((rounds.at(-1)?.snapshot as Snapshot | undefined)?.findings ?? []).map((finding) => ({
      ruleKey: finding.ruleKey,
      severity: finding.severity,
      anchors: [...finding.anchors],
      asOf: finding.rule?.asOf ?? null,
      acknowledgedAt: finding.acknowledgedAt ?? null,
    })),
    rounds,
    callWindow: order.call_window,
    callBackAt: order.call_back_at,
    corrections: (await correctionsOf(ctx, db, order.id)).map(({ anchor, ...one }) => ({ ...one, field: anchor })),
    calls: await callsOf(db, order.id),
    smsVerifications: phones.map((row) => verification(ctx, row)),
    filingNumbers: order.filing_numbers,
    events: await db.selectFrom('order_events').select(['event', 'at', 'actor']).where('order_id', '=', order.id).orderBy('id').execute(),
  }
}

async function roundsOf(ctx: ServerContext, db: Db, orderId: string): Promise<SandboxOrder['rounds']> {
  const rounds = await db.selectFrom('rounds').selectAll().where('order_id', '=', orderId).orderBy('n').execute()
  const refused = await db.selectFrom('rejections').selectAll().where('order_id', '=', orderId).orderBy('id').execute()
  return rounds.map(({ n, submitted_at, snapshot_sealed }) => ({
    n,
    submittedAt: submitted_at,
    snapshot: ctx.vault.openJson<Snapshot>(snapshot_sealed, 'rounds.snapshot'),
    reasons: refused
      .filter(({ round }) => round === n)
      .flatMap(({ reasons_sealed }) => ctx.vault.openJson<Reason[]>(reasons_sealed, 'rejections.reasons')),
  }))
}

async function callsOf(db: Db, orderId: string): Promise<SandboxOrder['calls']> {
  const rows = await db.selectFrom('review_calls').selectAll().where('order_id', '=', orderId).orderBy('id').execute()
  return rows.map(({ at, from_number, answered, next_at }) => ({ at, from: from_number, answered, nextAt: next_at }))
}

const verification = (ctx: ServerContext, row: SmsRow): SandboxOrder['smsVerifications'][number] => ({
  person: row.person,
  phone: ctx.vault.open(row.phone_sealed, 'sms_verifications.phone'),
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
  verifiedAt: row.verified_at,
  attemptsLeft: row.attempts_left,
  resendsLeft: row.resends_left,
})
