/** Orders: one row from the first tap to the filing number. */
import { randomInt } from 'node:crypto'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { currentPolicy, policyOf } from '@domain/policies/registry'
import { daysAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { restartDraftClock } from '../lifecycle/move-order'
import type { OrderRow } from '../lifecycle/rows'
import type { RulesInForce } from '../rules-in-force'
import { holdCodes } from '../sandbox/world/code-locks'

/** 17 digits, the first not 0: the visible 订单号. */
const newOrderId = () => `${randomInt(1, 10)}${String(randomInt(10 ** 8)).padStart(8, '0')}${String(randomInt(10 ** 8)).padStart(8, '0')}`

/** The account's order that is not final, if any. */
export const openOrderOf = (db: Db, accountId: string) =>
  db.selectFrom('orders').select('id').where('account_id', '=', accountId).where('final', '=', false).executeTakeFirst()

/** What an order begins with when it is begun on a filed subject or site. */
export type BegunOn = { type: FilingTypeId; answers: Answers; record: SubjectRecord }

/** Begins a draft under the rules in force; undefined when another order is in flight (a unique index decides, so two at once cannot both). */
export async function insertOrder(
  ctx: ServerContext,
  tx: Db,
  accountId: string,
  rules: RulesInForce,
  begunOn?: BegunOn,
): Promise<OrderRow | undefined> {
  const now = ctx.clock.now()
  const row = await tx
    .insertInto('orders')
    .values({
      id: newOrderId(),
      account_id: accountId,
      status: 'draft',
      final: false,
      filing_type: begunOn && filingTypes[begunOn.type].entry === 'chosen' ? begunOn.type : null,
      chosen_type: begunOn?.type ?? null,
      record_sealed: sealRecord(ctx, begunOn?.record),
      locked_codes_sealed: null,
      look_ups_sealed: null,
      revision: 0,
      answers_sealed: sealAnswers(ctx, begunOn?.answers ?? emptyAnswers()),
      detection_sealed: null,
      site_checks_sealed: null,
      policy_version: rules.policy.version,
      rules_version: rules.rulesVersion,
      province_code: begunOn?.record.provinceCode ?? null,
      round: 0,
      filing_numbers: null,
      created_at: now,
      updated_at: now,
      status_at: now,
      submitted_at: null,
      draft_expires_at: null,
    })
    .onConflict((conflict) => conflict.column('account_id').where('final', '=', false).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const event = { order_id: row.id, event: 'created', actor: 'applicant', from_status: null, to_status: 'draft' as const, at: now }
  await tx
    .insertInto('order_events')
    .values({ ...event, detail_sealed: null })
    .execute()
  await restartDraftClock(ctx, tx, row, now)
  return reread(tx, row.id)
}

export const sealAnswers = (ctx: ServerContext, answers: Answers) => ctx.vault.sealJson(answers, 'orders.answers')

export const sealRecord = (ctx: ServerContext, record: SubjectRecord | undefined) =>
  record === undefined ? null : ctx.vault.sealJson(record, 'orders.record')

/** Replaces the answers of a locked order; the revision goes up by one. */
export async function writeAnswers(ctx: ServerContext, tx: Db, order: OrderRow, answers: Answers): Promise<OrderRow> {
  const now = ctx.clock.now()
  await tx
    .updateTable('orders')
    .set({
      answers_sealed: sealAnswers(ctx, answers),
      revision: order.revision + 1,
      province_code: answers['verify-type'].region?.provinceCode ?? null,
      updated_at: now,
    })
    .where('id', '=', order.id)
    .execute()
  await holdCodes(ctx, tx, order, answers)
  if (!justRestarted(order, now)) await restartDraftClock(ctx, tx, order, now)
  return reread(tx, order.id)
}

/** As many as an order can have sites, and some that were corrected since. */
const siteChecksKept = 60

/** Keeps what was found for further sites, the newest. */
export async function keepSiteChecks(ctx: ServerContext, tx: Db, orderId: string, checks: readonly SiteCheck[]): Promise<void> {
  const sealed = ctx.vault.sealJson(checks.slice(-siteChecksKept), 'orders.site_checks')
  await tx.updateTable('orders').set({ site_checks_sealed: sealed }).where('id', '=', orderId).execute()
}

/** A person types and saves every few seconds: the 30 days are begun anew at most once a minute. */
function justRestarted(order: OrderRow, now: string): boolean {
  const days = (policyOf(order.policy_version) ?? currentPolicy).draftIdleDays
  return order.draft_expires_at !== null && Date.parse(order.draft_expires_at) > Date.parse(daysAfter(now, days)) - 60_000
}

const reread = (tx: Db, id: string): Promise<OrderRow> => tx.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
