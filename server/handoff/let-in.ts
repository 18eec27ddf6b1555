/** The computer says whether the asking phone is its own; after its yes the phone fetches a session for this order alone, once. */
import { handoffSeconds } from '@domain/handoff/handoff'
import { secondsAfter } from '../clock'
import type { ServerContext } from '../context'
import { type NewSession, type Only, onlyHours, openSession } from '../repositories/sessions'
import { type HandoffRow, stateOf } from './handoff-row'
import { noteMirror } from './note-mirror'

/** Only the computer that showed the code may answer; undefined when nobody is asking it (any more). */
export const answerAsking = (ctx: ServerContext, row: HandoffRow, sessionId: string, accept: boolean): Promise<HandoffRow | undefined> =>
  ctx.db.transaction().execute(async (tx) => {
    const now = ctx.clock.now()
    const yes = {
      state: 'active',
      expires_at: secondsAfter(now, handoffSeconds),
      works_until: secondsAfter(now, onlyHours * 3600),
    } as const
    const answered = await tx
      .updateTable('handoffs')
      .set(accept ? yes : { state: 'declined' })
      .where('id', '=', row.id)
      .where('state', '=', 'asking')
      .where('expires_at', '>', now)
      .where('from_session', '=', sessionId)
      .returningAll()
      .executeTakeFirst()
    if (answered) await noteMirror(ctx, tx, { accountId: row.account_id, orderId: row.order_id })
    return answered
  })

export type LetIn = NewSession & { accountId: string; client: 'h5' | 'weapp'; only: Only }

/** Opens the phone's session, the first time it is asked for after the yes; undefined before and after. */
export const letIn = (ctx: ServerContext, { id }: HandoffRow): Promise<LetIn | undefined> =>
  ctx.db.transaction().execute(async (tx) => {
    const row = await tx.selectFrom('handoffs').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
    const { order_id: orderId, phone_client: client, account_id: accountId, kind } = row
    if (stateOf(row, ctx.clock.ms()) !== 'active' || row.let_in_at !== null || orderId === null || client === null) return undefined
    const only: Only = { kind, orderId }
    const deviceName = row.phone_sealed === null ? '' : ctx.vault.open(row.phone_sealed, 'handoffs.phone')
    const session = await openSession(ctx, tx, { accountId, client, deviceName, only })
    await tx.updateTable('handoffs').set({ let_in_at: ctx.clock.now(), phone_session: session.deviceId }).where('id', '=', id).execute()
    await noteMirror(ctx, tx, { accountId, orderId })
    return { ...session, accountId, client, only }
  })
