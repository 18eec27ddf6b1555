/**
 * A phone takes a code. One conditional UPDATE decides, so that of a hundred at once one gets it and nobody gets it twice. The owner's own
 * phone works at once; a phone that is not signed in gets the second secret and waits for whoever sits at the computer.
 */
import { handoffSeconds } from '@domain/handoff/handoff'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { onlyHours } from '../repositories/sessions'
import type { HandoffRow } from './handoff-row'
import { noteMirror } from './note-mirror'
import { claimHash, newSecret } from './secrets'

export type Phone = { client: 'h5' | 'weapp'; words: string }

const phoneOf = (ctx: ServerContext, { client, words }: Phone) => ({
  phone_client: client,
  phone_sealed: ctx.vault.seal(words, 'handoffs.phone'),
})

/** Only what is shown right now, by a computer that is still there. */
const takeable = (ctx: ServerContext, tx: Db, row: HandoffRow) =>
  tx
    .updateTable('handoffs')
    .where('id', '=', row.id)
    .where('state', '=', 'waiting')
    .where('expires_at', '>', ctx.clock.now())
    .where('from_session', 'is not', null)

/** By a phone of the account; undefined when it was too late. */
export const takeSignedIn = (ctx: ServerContext, row: HandoffRow, sessionId: string, phone: Phone): Promise<HandoffRow | undefined> =>
  ctx.db.transaction().execute(async (tx) => {
    const now = ctx.clock.now()
    const taken = await takeable(ctx, tx, row)
      .set({
        ...phoneOf(ctx, phone),
        state: 'active',
        phone_session: sessionId,
        let_in_at: now,
        works_until: secondsAfter(now, onlyHours * 3600),
      })
      .returningAll()
      .executeTakeFirst()
    if (taken) await noteMirror(ctx, tx, { accountId: row.account_id, orderId: row.order_id })
    return taken
  })

/** By a phone nobody knows yet; the claim is told here and kept nowhere. */
export const takeAsking = (ctx: ServerContext, row: HandoffRow, phone: Phone): Promise<{ row: HandoffRow; claim: string } | undefined> =>
  ctx.db.transaction().execute(async (tx) => {
    const claim = newSecret()
    const taken = await takeable(ctx, tx, row)
      .set({
        ...phoneOf(ctx, phone),
        state: 'asking',
        claim_hash: claimHash(ctx, claim),
        expires_at: secondsAfter(ctx.clock.now(), handoffSeconds),
      })
      .returningAll()
      .executeTakeFirst()
    if (!taken) return undefined
    await noteMirror(ctx, tx, { accountId: row.account_id, orderId: row.order_id })
    return { row: taken, claim }
  })

/** 不是我; false when it was too late. */
export const decline = (ctx: ServerContext, row: HandoffRow): Promise<boolean> =>
  ctx.db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await takeable(ctx, tx, row).set({ state: 'declined' }).executeTakeFirst()
    if (numUpdatedRows > 0n) await noteMirror(ctx, tx, { accountId: row.account_id, orderId: row.order_id })
    return numUpdatedRows > 0n
  })
