/** Everything held about an account, opened, as one file for its owner. Secrets (tokens, codes, keys) are not part of it. */
import { withoutFilingPassword } from '@domain/filing/filing-password'
import type { ServerContext } from '../context'
import { heldHandoffs } from '../handoff/held'
import { answersOf, detectionOf, recordOf, siteChecksOf } from '../lifecycle/order-data'
import { heldLookUps } from '../look-ups/kept-look-ups'
import { inboxBody } from '../notifications/inbox'
import { settingsForExport } from '../notifications/settings'
import { feedbackOf } from '../support/feedback'
import { openTicket, ticketsOf } from '../support/tickets'
import { phoneOf } from './accounts'
import { entryOf, libraryOf } from './library'

/** The account's data; pictures are named by id, each can be fetched with the session. */
export async function exportAccount(ctx: ServerContext, accountId: string): Promise<Record<string, unknown>> {
  const { db, vault } = ctx
  const consents = await db.selectFrom('consents').selectAll().where('account_id', '=', accountId).orderBy('id').execute()
  const orders = await db.selectFrom('orders').selectAll().where('account_id', '=', accountId).orderBy('created_at').execute()
  const ids = orders.map((order) => order.id)
  const events = ids.length
    ? await db.selectFrom('order_events').select(['order_id', 'event', 'actor', 'at']).where('order_id', 'in', ids).orderBy('id').execute()
    : []
  const objects = await db
    .selectFrom('objects')
    .select(['id', 'order_id', 'slot', 'purpose', 'media_type', 'bytes', 'created_at', 'delete_at'])
    .where('account_id', '=', accountId)
    // A second person's video is theirs.
    .where('invitation_id', 'is', null)
    .execute()
  const checks = await db
    .selectFrom('identity_checks')
    .select(['id', 'order_id', 'person', 'state', 'created_at'])
    .where('account_id', '=', accountId)
    .execute()
  const messages = await db
    .selectFrom('outbox')
    .select(['event', 'channel', 'created_at', 'status', 'body_sealed'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
  const notifications = await db.selectFrom('notifications').selectAll().where('account_id', '=', accountId).orderBy('n').execute()
  const curtain = await db.selectFrom('curtain_requests').selectAll().where('account_id', '=', accountId).executeTakeFirst()
  return {
    exportedAt: ctx.clock.now(),
    phone: await phoneOf(ctx, db, accountId),
    consents: consents.map(({ purpose, given, text_version, at }) => ({ purpose, given, textVersion: text_version, at })),
    orders: orders.map((order) => ({
      id: order.id,
      status: order.status,
      filingType: order.filing_type,
      createdAt: order.created_at,
      submittedAt: order.submitted_at,
      filingNumbers: order.filing_numbers,
      policyVersion: order.policy_version,
      rulesVersion: order.rules_version,
      // a secret does not go into a file
      answers: withoutFilingPassword(answersOf(ctx, order)),
      detection: detectionOf(ctx, order) ?? null,
      siteChecks: siteChecksOf(ctx, order),
      record: recordOf(ctx, order) ?? null,
      lookUps: { ...heldLookUps(ctx, order)?.found, filingPassword: undefined },
      events: events.filter((event) => event.order_id === order.id).map(({ event, actor, at }) => ({ event, actor, at })),
    })),
    curtain: curtain
      ? { ...vault.openJson<Record<string, string>>(curtain.address_sealed, 'curtain_requests.address'), requestedAt: curtain.requested_at }
      : null,
    objects,
    tickets: (await ticketsOf(db, accountId)).map((row) => openTicket(ctx, row)),
    feedback: await feedbackOf(ctx, accountId),
    library: (await libraryOf(db, accountId)).map((row) => ({ ...entryOf(ctx, row), pictures: row.pictures, updatedAt: row.updated_at })),
    identityChecks: checks,
    handoffs: await heldHandoffs(ctx, accountId),
    notifications: notifications.map((row) => ({ event: row.event, at: row.at, readAt: row.read_at, ...inboxBody(ctx, row) })),
    notificationSettings: await settingsForExport(ctx, accountId),
    messages: messages.map(({ body_sealed, ...message }) => ({
      ...message,
      text: vault.openJson<{ text: string }>(body_sealed, 'outbox.body').text,
    })),
  }
}
