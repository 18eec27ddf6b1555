/** The history of an order's rounds for its owner: each submission, what came back, what the next one changed. Source: spec A25, B2-10. */
import type { Round } from '@contract/review'
import type { JourneyContext } from '@domain/journey/journey-types'
import { statusRow } from '@domain/lifecycle/status'
import * as regions from '@domain/regions/region-table'
import { labelAt } from '@domain/review/field-of'
import { roundDiff } from '@domain/review/round-diff'
import type { ServerContext } from '../context'
import { contextOfOrder } from '../lifecycle/journey-context'
import type { OrderRow } from '../lifecycle/rows'
import type { RoundSnapshot } from '../submission/check-submission'
import { photoCode, type Refused, refusalsOf, snapshotsOf, worded } from './correction'

export async function roundsOf(ctx: ServerContext, order: OrderRow): Promise<Round[]> {
  const snapshots = await snapshotsOf(ctx, order.id)
  const refusals = await refusalsOf(ctx, order.id)
  const context = await contextOfOrder(ctx, order)
  return [...snapshots].map(([n, snapshot]) => {
    const own = refusals.filter(({ round }) => round === n)
    const next = snapshots.get(n + 1)
    return {
      n,
      submittedAt: snapshot.at,
      ...outcome(order, n, own),
      refusals: own.map(({ kind, at, reasons }) => ({
        kind,
        at,
        reasons: reasons.map((reason) => worded(reason, snapshot.answers, context)),
      })),
      answered: next ? answered(n, snapshot, next, context) : null,
    }
  })
}

/** A photograph that was refused is taken again within its round: it ends nothing. */
function outcome(order: OrderRow, n: number, refusals: readonly Refused[]): Pick<Round, 'result' | 'at'> {
  const last = refusals.filter(({ reasons }) => reasons.some(({ code }) => code !== photoCode)).at(-1)
  if (last) return { result: last.kind, at: last.at }
  if (n < order.round) return { result: 'withdrawn', at: null }
  if (order.status === 'draft') return { result: 'withdrawn', at: order.status_at }
  if (order.status === 'approved' || order.status === 'revoked') return { result: 'approved', at: order.status_at }
  return statusRow(order.status).final ? { result: 'ended', at: order.status_at } : { result: 'waiting', at: null }
}

function answered(n: number, { answers }: RoundSnapshot, next: RoundSnapshot, context: JourneyContext): NonNullable<Round['answered']> {
  const replies = next.answers.replies?.round === n ? Object.entries(next.answers.replies.byAnchor) : []
  return {
    changes: roundDiff(answers, next.answers, { context, regions }).map(({ anchor, label, from, to }) => ({
      anchor,
      label,
      from: from ?? null,
      to: to ?? null,
    })),
    replies: replies.map(([anchor, { note, at }]) => ({ anchor, label: labelAt(next.answers, anchor, { context }), note: note ?? '', at })),
  }
}
