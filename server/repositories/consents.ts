/** The consent ledger: rows are only added, the newest word per purpose holds. */
import { type ConsentPurpose, consentPurposes } from '@contract/account'
import type { Db, ServerContext } from '../context'

export type Consent = { purpose: ConsentPurpose; given: boolean; textVersion: string; at: string }

/** The newest word per purpose; a purpose nobody was asked for is absent. */
export async function consentsOf(db: Db, accountId: string): Promise<Consent[]> {
  const rows = await db.selectFrom('consents').selectAll().where('account_id', '=', accountId).orderBy('id').execute()
  const newest = new Map(rows.map((row) => [row.purpose, row]))
  return consentPurposes.flatMap((purpose) => {
    const row = newest.get(purpose)
    return row ? [{ purpose, given: row.given, textVersion: row.text_version, at: row.at }] : []
  })
}

/** Whether the account agrees to a purpose now. */
export async function consents(db: Db, accountId: string, purpose: ConsentPurpose): Promise<boolean> {
  const row = await db
    .selectFrom('consents')
    .select('given')
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.given ?? false
}

/** Writes one more word into the ledger. */
export async function addConsent(ctx: ServerContext, accountId: string, given: Omit<Consent, 'at'>): Promise<Consent> {
  const at = ctx.clock.now()
  await ctx.db
    .insertInto('consents')
    .values({ account_id: accountId, purpose: given.purpose, given: given.given, text_version: given.textVersion, at })
    .execute()
  return { ...given, at }
}
