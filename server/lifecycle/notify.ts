/** Which message an event of an order causes, written to the outbox in the event's own transaction. */
import type { DeadlineKind } from '@domain/lifecycle/deadlines'
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { Db, ServerContext } from '../context'
import type { Step } from './move-order'
import type { OrderRow } from './rows'

export async function notifyOf(_ctx: ServerContext, _tx: Db, _order: OrderRow, _event: LifecycleEvent, _step: Step): Promise<void> {}
export async function notifyDeadline(_ctx: ServerContext, _tx: Db, _order: OrderRow, _kind: DeadlineKind, _at: string): Promise<void> {}
