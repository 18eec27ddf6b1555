/**
 * Where an account's mail goes: to the responsible person's address in what was submitted (A30), else one typed in the settings, else the
 * one the cloud provider has of the account.
 */
import { subjectPersonOf } from '@domain/facts/persons'
import type { Db, ServerContext } from '../context'
import { answersOf, recordOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'

export type MailAddress = { address: string; from: 'order' | 'account' | 'own' }

/** Of a certain order, or of the newest submitted one; undefined when nobody has an address. */
export async function mailOf(ctx: ServerContext, db: Db, accountId: string, order?: OrderRow): Promise<MailAddress | undefined> {
  const about =
    order ??
    (await db
      .selectFrom('orders')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('submitted_at', 'is not', null)
      .orderBy('submitted_at', 'desc')
      .limit(1)
      .executeTakeFirst())
  const ofOrder = about?.submitted_at ? (subjectPersonOf(answersOf(ctx, about)).email ?? recordOf(ctx, about)?.person?.email) : undefined
  if (ofOrder) return { address: ofOrder, from: 'order' }
  const own = await db.selectFrom('notification_settings').select('email_sealed').where('account_id', '=', accountId).executeTakeFirst()
  if (own?.email_sealed) return { address: ctx.vault.open(own.email_sealed, 'notification_settings.email'), from: 'own' }
  const account = await db.selectFrom('accounts').select('email_sealed').where('id', '=', accountId).executeTakeFirst()
  return account?.email_sealed ? { address: ctx.vault.open(account.email_sealed, 'accounts.email'), from: 'account' } : undefined
}

/** Remembers the provider's address of an account, learnt when it signs in: an event must not wait for another party to tell it. */
export async function keepAccountMail(ctx: ServerContext, accountId: string, email: string | null): Promise<void> {
  const row = await ctx.db.selectFrom('accounts').select('email_sealed').where('id', '=', accountId).executeTakeFirst()
  const kept = row?.email_sealed ? ctx.vault.open(row.email_sealed, 'accounts.email') : null
  if (kept === email) return
  const sealed = email === null ? null : ctx.vault.seal(email, 'accounts.email')
  await ctx.db.updateTable('accounts').set({ email_sealed: sealed }).where('id', '=', accountId).execute()
}
