/** Counted acts, in the database, so that limits survive a restart and hold for several processes. */
import { sql } from 'kysely'
import { secondsAfter } from '../clock'
import type { ServerContext } from '../context'

export type Limit = { kind: string; key: string; max: number; seconds: number }

/**
 * Counts one act under each limit. Answers 0 when all allow it, else how many seconds to wait; then nothing is counted.
 * Acts are counted one after another per key (advisory lock), so parallel requests cannot slip through.
 */
export async function countOrWait(ctx: ServerContext, limits: readonly Limit[]): Promise<number> {
  const now = ctx.clock.now()
  return ctx.db.transaction().execute(async (db) => {
    for (const { kind, key, max, seconds } of limits) {
      await sql`select pg_advisory_xact_lock(hashtext(${`${kind}/${ctx.vault.hash(key, 'rate_limits.key')}`}))`.execute(db)
      const oldest = await db
        .selectFrom('rate_limits')
        .select('at')
        .where('kind', '=', kind)
        .where('key_hash', '=', ctx.vault.hash(key, 'rate_limits.key'))
        .where('at', '>', secondsAfter(now, -seconds))
        .orderBy('at', 'desc')
        .offset(max - 1)
        .limit(1)
        .executeTakeFirst()
      if (oldest) return Math.max(1, Math.ceil((Date.parse(oldest.at) - ctx.clock.ms()) / 1000) + seconds)
    }
    const kinds = new Map(limits.map(({ kind, key }) => [kind, key]))
    const rows = [...kinds].map(([kind, key]) => ({ kind, key_hash: ctx.vault.hash(key, 'rate_limits.key'), at: now }))
    await db.insertInto('rate_limits').values(rows).execute()
    return 0
  })
}
