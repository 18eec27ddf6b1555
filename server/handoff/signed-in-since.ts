/** A phone that was let in for one order and then signs in by itself goes on in that order as what it is now. */
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { sessionOf } from '../routes/session-guard'

/** The session of one order that a request to sign in still carries, if any; one from a foreign page counts for nothing. */
export const limitedSessionOf = async (ctx: ServerContext, request: FastifyRequest) => {
  const session = await sessionOf(ctx, request).catch(() => undefined)
  return session?.only && !session.over ? session : undefined
}

type Limited = NonNullable<Awaited<ReturnType<typeof limitedSessionOf>>>

/** Its handing-over becomes the new session's; the old session is gone. Nothing where another account signs in. */
export async function goOnAs(db: ServerContext['db'], before: Limited | undefined, now: { accountId: string; deviceId: string }) {
  if (before?.accountId !== now.accountId) return
  await db.updateTable('handoffs').set({ phone_session: now.deviceId }).where('phone_session', '=', before.deviceId).execute()
  await db.deleteFrom('sessions').where('id', '=', before.deviceId).execute()
}
