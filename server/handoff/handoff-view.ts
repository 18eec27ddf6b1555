/** A handing-over in the words of the contract, for one of its owner's devices. */
import type { Handoff, TakenHandoff } from '@contract/handoff'
import type { ServerContext } from '../context'
import { type HandoffRow, stateOf } from './handoff-row'

export const handoffView = (ctx: ServerContext, row: HandoffRow, sessionId: string): Handoff => ({
  id: row.id,
  kind: row.kind,
  state: stateOf(row, ctx.clock.ms()),
  orderId: row.order_id,
  matchCode: row.match_code,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  phone: row.phone_sealed === null ? null : ctx.vault.open(row.phone_sealed, 'handoffs.phone'),
  handedBackAt: row.handed_back_at,
  role: row.from_session === sessionId ? 'computer' : row.phone_session === sessionId ? 'phone' : null,
})

export type Begun = NonNullable<TakenHandoff['begin']>

export const begunOf = (ctx: ServerContext, row: HandoffRow): Begun | null =>
  row.begin_sealed === null ? null : ctx.vault.openJson<Begun>(row.begin_sealed, 'handoffs.begin')

/** Where the phone goes on. */
export const takenView = (ctx: ServerContext, row: HandoffRow): TakenHandoff => ({
  kind: row.kind,
  orderId: row.order_id,
  begin: begunOf(ctx, row),
  place: row.place,
})
