/** What is looked at once, when a run is over: the messages, the refusals' reasons, the order as its owner and the sandbox see it. */
import { deliverDue } from '../../server/lifecycle/outbox'
import { request } from '../../test/server/support/person'
import { Violation } from './judge'
import { type Model, turns } from './model/model'
import type { FilingSet, Stand } from './stand/stand'

export async function judgeEnd(stand: Stand, set: FilingSet, model: Model, { deliver }: { deliver: boolean }): Promise<void> {
  await judgeViews(stand, set, model)
  await judgeReasons(stand, set)
  await judgeMessages(stand, set, model)
  if (deliver) await judgeDeliveries(stand)
}

/** (ii) whose turn it is follows from the status; owner and sandbox are told the same. */
async function judgeViews({ app }: Stand, set: FilingSet, model: Model): Promise<void> {
  const page = (await set.person.send('GET', `/orders/${set.orderId}`)).body
  const desk = (await request(app, 'GET', `/sandbox/orders/${set.orderId}`)).body
  for (const view of [page, desk]) {
    const [word, turn] = turns[model.status] ?? []
    if (view.status !== model.status || view.word !== word || view.turn !== turn)
      throw new Violation(`shown as ${view.status} ${view.word} ${view.turn}, is ${model.status} ${word} ${turn}`)
  }
  if (model.flavour.hollows && model.status === 'revoked') {
    const { authority } = (await request(app, 'GET', '/sandbox/world')).body as { authority: { subjects: { state: string }[] } }
    if (!authority.subjects.some(({ state }) => state === 'hollow')) throw new Violation('the last site is gone, the subject is not hollow')
  }
}

/** (vii) every refusal has a reason with an anchor. */
async function judgeReasons({ app }: Stand, set: FilingSet): Promise<void> {
  const { events } = (await request(app, 'GET', `/sandbox/orders/${set.orderId}`)).body as { events: { event: string }[] }
  const refusals = events.filter(({ event }) =>
    [
      'changes-requested',
      'initial-rejected',
      'second-call-missed',
      'sms-must-change',
      'authority-rejected',
      'revocation-refused',
      'backdrop-rejected',
    ].includes(event),
  )
  const { rounds } = (await request(app, 'GET', `/sandbox/orders/${set.orderId}`)).body as {
    rounds: { reasons: { anchor: string; says: string }[] }[]
  }
  const reasons = rounds.flatMap((round) => round.reasons)
  if (reasons.length < refusals.length || reasons.some(({ anchor, says }) => !anchor || !says))
    throw new Violation(`${refusals.length} refusals, ${reasons.length} reasons`)
}

/** Exactly one line in the inbox per event, none too few, none too many. */
async function judgeMessages({ ctx }: Stand, set: FilingSet, model: Model): Promise<void> {
  const rows = await ctx.db.selectFrom('notifications').select('event').where('order_id', '=', set.orderId).execute()
  const [real, expected] = [count(rows.map(({ event }) => event)), count(model.told)]
  const wrong = [...new Set([...real.keys(), ...expected.keys()])].filter((event) => real.get(event) !== expected.get(event))
  if (wrong.length === 0) return
  const says = wrong.map((event) => `${event} ${real.get(event) ?? 0} instead of ${expected.get(event) ?? 0}`)
  throw new Violation(`messages: ${says.join(', ')}`)
}

/** Outside nothing is left behind and nothing arrives twice. */
async function judgeDeliveries({ ctx }: Stand): Promise<void> {
  await deliverDue(ctx)
  const { n: late } = await ctx.db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('status', '!=', 'delivered')
    .where('next_try_at', '<=', ctx.clock.now())
    .executeTakeFirstOrThrow()
  const arrived = await ctx.db.selectFrom('inbox_messages').select(['message_id', 'status']).execute()
  const twice = arrived.length - new Set(arrived.map(({ message_id }) => message_id)).size
  if (Number(late) > 0 || twice > 0) throw new Violation(`messages: ${late} not sent, ${twice} arrived twice`)
}

function count(list: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const one of list) counted.set(one, (counted.get(one) ?? 0) + 1)
  return counted
}
