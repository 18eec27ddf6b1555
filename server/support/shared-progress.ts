/** An order as somebody sees it who only has the link: where it stands, whose turn, until when. No names, numbers, phones or certificates. */
import type { SharedProgress } from '@contract/support'
import { statusRow } from '@domain/lifecycle/status'
import type { ServerContext } from '../context'
import { progressOf } from '../lifecycle/progress-view'
import { notFound } from '../routes/refusal'
import type { LinkRow } from './progress-links'

/** 「您」 is the owner there; here somebody else reads. */
const actorFor = (actor: string): string => (actor === '您' ? '备案人' : actor)

export async function sharedProgressOf(ctx: ServerContext, link: LinkRow): Promise<SharedProgress> {
  const order = await ctx.db.selectFrom('orders').selectAll().where('id', '=', link.order_id).executeTakeFirst()
  if (!order) throw notFound()
  const { type, status, domains, submittedAt, deadline, deadlineEstimated, timeline } = await progressOf(ctx, order)
  const { word, turn } = statusRow(status)
  return {
    type,
    status,
    word,
    turn,
    domains,
    submittedAt,
    deadline,
    deadlineEstimated,
    timeline: timeline.map(({ id, title, state, actor, at }) => ({ id, title, state, actor: actorFor(actor), at })),
    now: ctx.clock.now(),
    expiresAt: link.expires_at,
  }
}
