/** A code for the phone: made, shown once, and the one shown before for the same filing stops working. */
import { randomUUID } from 'node:crypto'
import { type HandoffKind, handoffSeconds, type Place } from '@domain/handoff/handoff'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { type HandoffRow, stateOf } from './handoff-row'
import type { Begun } from './handoff-view'
import { noteMirror } from './note-mirror'
import { phoneAtWork } from './refusals'
import { codeHash, newMatchCode, newSecret } from './secrets'

export type Shown = {
  accountId: string
  sessionId: string
  kind: HandoffKind
  orderId: string | null
  begin: Begun | null
  place: Place | null
  /** 「Windows 上的 Chrome」 */
  from: string
}

/** Answers the row and the secret, which is told here and kept nowhere. 409 while a phone works on the order. Call it with the order locked. */
export async function showCode(ctx: ServerContext, tx: Db, shown: Shown): Promise<{ row: HandoffRow; code: string }> {
  await endEarlier(ctx, tx, shown)
  const now = ctx.clock.now()
  const code = newSecret()
  const row = await tx
    .insertInto('handoffs')
    .values({
      id: randomUUID(),
      account_id: shown.accountId,
      kind: shown.kind,
      order_id: shown.orderId,
      begin_sealed: shown.begin === null ? null : ctx.vault.sealJson(shown.begin, 'handoffs.begin'),
      state: 'waiting',
      code_hash: codeHash(ctx, code),
      claim_hash: null,
      match_code: newMatchCode(),
      from_session: shown.sessionId,
      from_sealed: ctx.vault.seal(shown.from, 'handoffs.from'),
      phone_session: null,
      phone_sealed: null,
      phone_client: null,
      place: shown.place === null ? null : JSON.stringify(shown.place),
      handed_back_at: null,
      created_at: now,
      expires_at: secondsAfter(now, handoffSeconds),
      let_in_at: null,
      works_until: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await noteMirror(ctx, tx, shown)
  return { row, code }
}

/** What was shown for the same filing, or by the same computer where there is none yet. */
async function endEarlier(ctx: ServerContext, tx: Db, { accountId, orderId, sessionId }: Shown): Promise<void> {
  const all = tx
    .selectFrom('handoffs')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('state', 'in', ['waiting', 'asking', 'active'])
  const same =
    orderId === null ? all.where('order_id', 'is', null).where('from_session', '=', sessionId) : all.where('order_id', '=', orderId)
  const rows = await same.forUpdate().execute()
  // A code that refreshes itself must not take the work away from the phone that has just got it.
  if (orderId !== null && rows.some((row) => stateOf(row, ctx.clock.ms()) === 'active')) throw phoneAtWork()
  for (const { id, state } of rows) {
    const next = state === 'active' ? ('ended' as const) : ('cancelled' as const)
    await tx.updateTable('handoffs').set({ state: next }).where('id', '=', id).execute()
  }
}
