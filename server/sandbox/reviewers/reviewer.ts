/** A way of deciding at a desk of the sandbox: what it will do with an order, and when. */
import type { Db, ServerContext } from '../../context'
import type { OrderRow } from '../../lifecycle/rows'
import type { Appointment, Desk } from '../desk/desk-job'

/** An order on a desk since a moment (ISO 8601). */
export type OnDesk = { tx: Db; order: OrderRow; desk: Desk; since: string }

export type ReviewerBehaviour = {
  /** The next act, or undefined while somebody has to act by hand. */
  readonly next: (ctx: ServerContext, on: OnDesk) => Promise<Appointment | undefined>
  /** Whether the provider's second call comes, and is answered, by itself. */
  readonly callsAgain: boolean
}
