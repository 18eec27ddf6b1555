/** Tables of 换设备继续; columns as in schema.ts. */
import type { HandoffKind, HandoffState, Place } from '@domain/handoff/handoff'
import type { ColumnType } from 'kysely'

/** ISO 8601 with +08:00. */
type Moment = string
type Json<T> = ColumnType<T, string | null, string | null>

export type HandoffTables = {
  /** One code that was shown. The secrets themselves are nowhere. */
  handoffs: {
    id: string
    account_id: string
    kind: HandoffKind
    /** Null while something is only to be begun on the phone. */
    order_id: string | null
    /** What is to be begun, sealed JSON. */
    begin_sealed: string | null
    /** As it was last written; what time alone changes (`expired`) is computed. */
    state: Exclude<HandoffState, 'expired'>
    code_hash: string
    /** Of the second secret, which only the phone that took the code was told. */
    claim_hash: string | null
    match_code: string
    /** The computer's session; gone with it. */
    from_session: string | null
    from_sealed: string
    /** The phone's session, once it was let in; gone with it. */
    phone_session: string | null
    phone_sealed: string | null
    phone_client: 'h5' | 'weapp' | null
    place: Json<Place | null>
    handed_back_at: Json<Place | null>
    created_at: Moment
    /** Until when the code can be taken, the asking phone be answered, or the phone fetch its session. */
    expires_at: Moment
    let_in_at: Moment | null
    /** Until when the phone may work on it. */
    works_until: Moment | null
  }
  /** Where a device works in an order right now; no part of the draft. */
  presence: {
    order_id: string
    session_id: string
    place: Json<Place | null>
    uploads: Json<{ done: number; total: number } | null>
    at: Moment
  }
}
