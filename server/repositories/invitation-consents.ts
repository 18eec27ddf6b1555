/** The second person's own words on their data, kept with their link: rows are only added, the newest word per purpose holds. */
import { checkConsents, type InvitedConsent } from '@contract/invited-identity'
import type { Db, ServerContext } from '../context'

/** The newest word per purpose; a purpose nobody was asked for is absent. */
export async function consentsOfLink(db: Db, invitationId: string): Promise<InvitedConsent[]> {
  const rows = await db.selectFrom('invitation_consents').selectAll().where('invitation_id', '=', invitationId).orderBy('id').execute()
  const newest = new Map(rows.map((row) => [row.purpose, row]))
  return checkConsents.flatMap((purpose) => {
    const row = newest.get(purpose)
    return row ? [{ purpose, given: row.given, textVersion: row.text_version, at: row.at }] : []
  })
}

/** Whether the second person agrees to a purpose now. */
export const linkConsents = async (db: Db, invitationId: string, purpose: InvitedConsent['purpose']): Promise<boolean> =>
  (await consentsOfLink(db, invitationId)).some((word) => word.purpose === purpose && word.given)

/** Writes one more word down. */
export async function addLinkConsent(ctx: ServerContext, tx: Db, invitationId: string, given: Omit<InvitedConsent, 'at'>): Promise<void> {
  const { purpose, textVersion } = given
  await tx
    .insertInto('invitation_consents')
    .values({ invitation_id: invitationId, purpose, given: given.given, text_version: textVersion, at: ctx.clock.now() })
    .execute()
}
