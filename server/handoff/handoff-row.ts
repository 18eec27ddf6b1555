/** A handing-over as its row says it stands at a moment. */
import type { HandoffState } from '@domain/handoff/handoff'
import type { Selectable } from 'kysely'
import type { Tables } from '../database/schema'

export type HandoffRow = Selectable<Tables['handoffs']>

const passed = (moment: string | null, nowMs: number) => moment !== null && Date.parse(moment) <= nowMs

/** What time and the end of a session have made of it, whether or not anybody wrote it down. */
export function stateOf(row: HandoffRow, nowMs: number): HandoffState {
  switch (row.state) {
    case 'waiting':
    case 'asking':
      // Whoever signs out at the computer shows nothing any more.
      if (row.from_session === null) return 'cancelled'
      return passed(row.expires_at, nowMs) ? 'expired' : row.state
    case 'active':
      if (row.let_in_at === null) return passed(row.expires_at, nowMs) ? 'expired' : 'active'
      return row.phone_session === null || passed(row.works_until, nowMs) ? 'ended' : 'active'
    default:
      return row.state
  }
}

const underWay: readonly HandoffState[] = ['waiting', 'asking', 'active']
export const isUnderWay = (row: HandoffRow, nowMs: number): boolean => underWay.includes(stateOf(row, nowMs))
