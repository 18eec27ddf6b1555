/** The second person takes back the consent for their face: what is on its way and what is kept of it goes at once; a verdict that fell stands. */
import type { ServerContext } from '../context'
import { noteStanding } from '../identity/note-standing'
import { lockOrder } from '../lifecycle/order-data'
import { deleteObject } from '../repositories/objects'
import { dropLinkUploads } from '../repositories/uploads'
import type { CheckLink } from './invitation-state'

export async function forgetFace(ctx: ServerContext, link: CheckLink): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const order = await lockOrder(tx, link.order_id)
    const over = await tx
      .updateTable('identity_checks')
      .set({ state: 'retry', updated_at: ctx.clock.now(), reasons: '[]' })
      .where('invitation_id', '=', link.id)
      .where('state', 'in', ['waiting-for-video', 'in-review'])
      .returningAll()
      .execute()
    if (order) for (const check of over) await noteStanding(ctx, tx, order, check)
  })
  await dropLinkUploads(ctx, link.id)
  const films = await ctx.db.selectFrom('objects').select('id').where('invitation_id', '=', link.id).execute()
  for (const { id } of films) await deleteObject(ctx, id)
}
