/** Back to an empty house: people, orders, pictures and messages go, the clock runs with the real time, the chosen world stands. */
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ServerContext } from '../context'
import { inTurn } from '../lifecycle/ticker'
import { type SeedName, seeds } from '../seed/seeds'
import { UploadStore } from '../storage/upload-store'
import { keepClock } from './clock-work'
import { writeState } from './state'

const tables = [
  'accounts',
  'sign_in_codes',
  'bind_tickets',
  'rate_limits',
  'inbox_messages',
  'settings',
  'objects',
  'uploads',
  'outbox',
  'sms_puzzles',
  'outside_subscriptions',
]

export const resetSandbox = (ctx: ServerContext, seed: SeedName): Promise<void> =>
  inTurn(ctx, async () => {
    const uploads = new UploadStore(ctx, join(ctx.config.dataDir, 'uploads'))
    const coming = await ctx.db.selectFrom('uploads').select('id').execute()
    await sql`truncate table ${sql.join(tables.map((name) => sql.table(name)))} restart identity cascade`.execute(ctx.db)
    for (const { id } of coming) await uploads.dropBytes(id)
    for (const id of await ctx.objects.list()) await ctx.objects.remove(id)
    ctx.clock.restore({ mode: 'running', offsetMs: 0 })
    await keepClock(ctx)
    await writeState(ctx, ctx.db, 'world', seeds[seed])
  })
