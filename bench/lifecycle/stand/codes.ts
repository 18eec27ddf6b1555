/** The code somebody was texted, taken from where messages wait to be sent. */
import type { ServerContext } from '../../../server/context'

/**
 * The one that arrived last. A clock that was set back makes the times of the texts no guide to their order: `isLast` then says which.
 * `000000` when there is none: an answer is then as wrong as it should be.
 */
export async function newestCode(
  { db, vault }: ServerContext,
  phone: string,
  event: string,
  isLast?: (code: string) => boolean,
): Promise<string> {
  const rows = await db.selectFrom('outbox').select(['to_sealed', 'body_sealed']).where('event', '=', event).orderBy('created_at').execute()
  const codes = rows
    .filter(({ to_sealed }) => vault.open(to_sealed, 'outbox.to') === phone)
    .flatMap(({ body_sealed }) => vault.openJson<{ code?: string }>(body_sealed, 'outbox.body').code ?? [])
  return (isLast ? codes.find(isLast) : undefined) ?? codes.at(-1) ?? '000000'
}
