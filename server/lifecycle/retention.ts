/** Pictures and videos whose time is over are deleted: a video a day after the decision, a draft's pictures when it is given up. */
import type { ServerContext } from '../context'
import { deleteObject } from '../repositories/objects'

export async function dropExpired(ctx: ServerContext): Promise<number> {
  const over = await ctx.db.selectFrom('objects').select('id').where('delete_at', '<=', ctx.clock.now()).execute()
  for (const { id } of over) await deleteObject(ctx, id)
  return over.length
}
