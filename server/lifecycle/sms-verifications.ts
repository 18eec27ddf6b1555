/** 短信核验: whose phones the ministry texts, the text itself, and what is open for an order now. Source: spec B2-14 to 20, K2, K6-9. */

import { randomInt, randomUUID } from 'node:crypto'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { filingTypeName } from '@domain/filing-types/registry'
import { ministryNumber, smsSentEvent, smsSentText } from '@domain/notifications/codes'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { answersOf, filingTypeOf, orderDomains, recordOf, rulesOf } from './order-data'
import { writeToOutbox } from './outbox'
import type { OrderRow, SmsRow } from './rows'

export const smsHash = (ctx: ServerContext, kind: 'phone' | 'last-six' | 'code' | 'puzzle', value: string) =>
  ctx.vault.hash(kind === 'last-six' ? value.toUpperCase() : value, `sms_verifications.${kind}`)

/** The verifications the person sees now: those of the last submission to the authority, by number. */
export const openVerifications = (db: Db, orderId: string): Promise<SmsRow[]> =>
  db.selectFrom('sms_verifications').selectAll().where('order_id', '=', orderId).where('lapsed_at', 'is', null).orderBy('n').execute()

/** Writes down who must verify in this submission to the authority; earlier ones are closed. */
export async function createVerifications(ctx: ServerContext, tx: Db, order: OrderRow): Promise<void> {
  const { policy } = await rulesOf(ctx, tx, order)
  await tx
    .updateTable('sms_verifications')
    .set({ lapsed_at: order.status_at })
    .where('order_id', '=', order.id)
    .where('lapsed_at', 'is', null)
    .execute()
  const earlier = await tx
    .selectFrom('sms_verifications')
    .select('id')
    .where('order_id', '=', order.id)
    .where('round', '=', order.round)
    .execute()
  const targets = smsPersonsOf(filingTypeOf(order), answersOf(ctx, order), recordOf(ctx, order), policy)
  for (const [i, { person, index, who, phone }] of targets.entries()) {
    await tx
      .insertInto('sms_verifications')
      .values({
        id: randomUUID(),
        order_id: order.id,
        round: order.round,
        n: earlier.length + i + 1,
        person,
        person_index: index,
        phone_hash: smsHash(ctx, 'phone', phone),
        phone_sealed: ctx.vault.seal(phone, 'sms_verifications.phone'),
        name_sealed: ctx.vault.seal(who.name ?? '', 'sms_verifications.name'),
        last_six_hash: smsHash(ctx, 'last-six', (who.idNumber ?? '').trim().slice(-6)),
        attempts_left: policy.smsMaxAttempts,
        resends_left: policy.smsMaxResends,
        code_hash: null,
        sent_at: null,
        expires_at: null,
        verified_at: null,
        lapsed_at: null,
      })
      .execute()
  }
}

/** Sends a new code to a phone. The hours run from the first sending; later ones do not prolong them. */
export async function sendVerification(ctx: ServerContext, tx: Db, order: OrderRow, row: SmsRow, at: string): Promise<void> {
  const { policy } = await rulesOf(ctx, tx, order)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const first = row.sent_at === null
  await tx
    .updateTable('sms_verifications')
    .set({
      code_hash: smsHash(ctx, 'code', code),
      ...(first ? { sent_at: at, expires_at: secondsAfter(at, policy.smsVerifyHours * 3600) } : {}),
    })
    .where('id', '=', row.id)
    .execute()
  const [domain = ''] = orderDomains(ctx, order)
  await writeToOutbox(ctx, tx, {
    accountId: order.account_id,
    channel: 'sms',
    from: ministryNumber,
    to: ctx.vault.open(row.phone_sealed, 'sms_verifications.phone'),
    event: smsSentEvent,
    orderId: order.id,
    code,
    text: smsSentText(code, domain, policy.smsVerifyHours, filingTypeName(filingTypeOf(order))),
    // Two in one second are two texts: each makes the code before it useless.
    dedupeKey: `sms.sent/${row.id}/${row.resends_left}/${at}`,
    at,
  })
}
