/** Tidying: what was to be deleted goes, uploads nobody finished or claimed go, bytes without a row go. */
import { join } from 'node:path'
import { daysAfter, secondsAfter } from '../clock'
import type { ServerContext } from '../context'
import { deleteObject } from '../repositories/objects'
import { UploadStore } from './upload-store'

const staleUploadDays = 2
const counterDays = 2
const replayDays = 30
const handoffDays = 2

/** Deletes what is due by the server's clock; answers how many objects and uploads went. */
export async function sweepStorage(ctx: ServerContext): Promise<{ objects: number; uploads: number }> {
  const now = ctx.clock.now()
  const due = await ctx.db.selectFrom('objects').select('id').where('delete_at', '<=', now).execute()
  for (const { id } of due) await deleteObject(ctx, id)
  const stale = await ctx.db
    .selectFrom('uploads')
    .select('id')
    .where('claimed_at', 'is', null)
    .where('last_at', '<', daysAfter(now, -staleUploadDays))
    .execute()
  const uploads = new UploadStore(ctx, join(ctx.config.dataDir, 'uploads'))
  for (const { id } of stale) await uploads.remove(id)
  await ctx.db.deleteFrom('rate_limits').where('at', '<', daysAfter(now, -counterDays)).execute()
  await ctx.db.deleteFrom('sign_in_codes').where('expires_at', '<', secondsAfter(now, -3600)).execute()
  await ctx.db.deleteFrom('bind_tickets').where('expires_at', '<', secondsAfter(now, -3600)).execute()
  // A phone that was let in for one order is told for a day that this is over.
  await ctx.db.deleteFrom('sessions').where('expires_at', '<', now).where('only_kind', 'is', null).execute()
  await ctx.db.deleteFrom('sessions').where('expires_at', '<', daysAfter(now, -1)).execute()
  await ctx.db.deleteFrom('presence').where('at', '<', secondsAfter(now, -3600)).execute()
  await ctx.db.deleteFrom('handoffs').where('created_at', '<', daysAfter(now, -handoffDays)).execute()
  await ctx.db.deleteFrom('idempotency_keys').where('created_at', '<', daysAfter(now, -replayDays)).execute()
  return { objects: due.length, uploads: stale.length }
}

/** Bytes a killed server left without a row. Only at start, when nothing is on its way. */
export async function dropOrphans(ctx: ServerContext): Promise<number> {
  const rows = await ctx.db.selectFrom('objects').select('id').execute()
  const known = new Set(rows.map(({ id }) => id))
  const orphans = (await ctx.objects.list()).filter((id) => !known.has(id))
  for (const id of orphans) await ctx.objects.remove(id)
  return orphans.length
}
