/** What somebody who scanned a code is told: what it is, from which computer, when; masked, because whoever sees a screen can scan it. */
import type { HandoffLanding } from '@contract/handoff'
import { isIndividual } from '@domain/filing/subject-natures'
import { phoneRefusal } from '@domain/handoff/phone-refusal'
import { maskDomain, maskName, maskPhone, maskUnitName } from '@domain/privacy/mask'
import type { ServerContext } from '../context'
import { contextOfOrder } from '../lifecycle/journey-context'
import { answersOf, orderDomains, recordOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { phoneOf } from '../repositories/accounts'
import type { SignedIn } from '../routes/session-guard'
import { type HandoffRow, stateOf } from './handoff-row'
import { begunOf, takenView } from './handoff-view'

type About = NonNullable<HandoffLanding['about']>

/** The order of a handing-over; undefined where something is only to be begun. */
export const orderOf = async (ctx: ServerContext, row: HandoffRow): Promise<OrderRow | undefined> =>
  row.order_id === null ? undefined : ctx.db.selectFrom('orders').selectAll().where('id', '=', row.order_id).executeTakeFirstOrThrow()

/** Why it cannot go on on the phone; undefined when it can. Camera work is no filing by phone. */
export async function refusalOf(ctx: ServerContext, row: HandoffRow, order: OrderRow | undefined): Promise<About['refusal']> {
  if (!order || row.kind !== 'continue') return undefined
  return phoneRefusal(answersOf(ctx, order), await contextOfOrder(ctx, order))
}

export async function landingOf(ctx: ServerContext, row: HandoffRow, person: SignedIn | undefined): Promise<HandoffLanding> {
  const order = await orderOf(ctx, row)
  const refusal = await refusalOf(ctx, row, order)
  const about = await aboutOf(ctx, row, order)
  const mine = person !== undefined && row.phone_session === person.deviceId && stateOf(row, ctx.clock.ms()) === 'active'
  return {
    state: landingState(ctx, row, person, refusal !== undefined),
    about: { ...about, ...(refusal ? { refusal } : {}) },
    ...(mine ? { taken: takenView(ctx, row) } : {}),
  }
}

function landingState(ctx: ServerContext, row: HandoffRow, person: SignedIn | undefined, refused: boolean): HandoffLanding['state'] {
  const state = stateOf(row, ctx.clock.ms())
  if (person && person.accountId !== row.account_id) return 'other-account'
  if (state === 'waiting') return refused ? 'not-for-phone' : 'valid'
  return state === 'expired' || state === 'cancelled' || state === 'declined' ? state : 'used'
}

async function aboutOf(ctx: ServerContext, row: HandoffRow, order: OrderRow | undefined): Promise<About> {
  const [domain] = order ? orderDomains(ctx, order) : []
  return {
    kind: row.kind,
    filingType: order ? (order.filing_type ?? order.chosen_type) : (begunOf(ctx, row)?.filingType ?? null),
    maskedSubject: order ? maskedSubject(ctx, order) : null,
    maskedDomain: domain ? maskDomain(domain) : null,
    maskedAccount: maskPhone(await phoneOf(ctx, ctx.db, row.account_id)),
    from: ctx.vault.open(row.from_sealed, 'handoffs.from'),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    matchCode: row.match_code,
    place: row.place,
  }
}

function maskedSubject(ctx: ServerContext, order: OrderRow): string | null {
  const answers = answersOf(ctx, order)
  const name = recordOf(ctx, order)?.name ?? answers.subject.subjectName
  if (!name) return null
  return isIndividual(answers['verify-type'].subjectNature) ? maskName(name) : maskUnitName(name)
}
