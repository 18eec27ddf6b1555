/** The newest code that was written to somebody, taken from where messages wait to be sent. */
import type { ServerContext } from '../../../server/context'

/** `000000` when there is none: an answer then is as wrong as it should be. */
export async function newestCode({ db, vault }: ServerContext, phone: string, event: string): Promise<string> {
  const rows = await db
    .selectFrom('outbox')
    .select(['to_sealed', 'body_sealed', 'created_at'])
    .where('event', '=', event)
    .orderBy('created_at')
    .execute()
  const codes = rows
    .filter(({ to_sealed }) => vault.open(to_sealed, 'outbox.to') === phone)
    .map(({ body_sealed }) => vault.openJson<{ code?: string }>(body_sealed, 'outbox.body').code)
  return codes.at(-1) ?? '000000'
}
