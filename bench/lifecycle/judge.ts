/** Whether the real order is what the model says, and whether the invariants of spec B2 hold. Throws with what is wrong. */
import { sweep } from '../../server/lifecycle/sweeper'
import { isEdge } from './model/edges'
import { type Due, type Model, turns } from './model/model'
import { type Facts, factsOf } from './stand/facts'
import type { FilingSet, Stand } from './stand/stand'

/** What must not change any more, seen so far. */
export type Seen = {
  snapshots: Map<number, string>
  events: string[]
  verifiedCodes: Map<string, string | null>
  held: { round: number; revision: number } | undefined
}
export const nothingSeen = (): Seen => ({ snapshots: new Map(), events: [], verifiedCodes: new Map(), held: undefined })
export class Violation extends Error {}

function same(what: string, real: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(real), JSON.stringify(expected)]
  if (a !== b) throw new Violation(`${what}: is ${a}, should be ${b}`)
}

/** Counts what was checked, for the figures. */
export type Counts = { checks: number; edges: number }

/** After every act. `clock`: the act moved it, so it is asked again whether anything fires twice. */
export async function judge(stand: Stand, set: FilingSet, model: Model, seen: Seen, counts: Counts, clock: boolean): Promise<void> {
  const facts = await factsOf(stand, set.orderId)
  const final = turns[model.status]?.[1] === null
  same('status', facts.status, model.status)
  same('round', facts.round, model.round)
  same('final', facts.final, final)
  // (i) at most one order that is not final per account
  same('open orders', facts.open, model.replaced || !final ? 1 : 0)
  judgeHeld(facts, seen)
  judgeDeadlines(facts, model)
  judgePhones(facts, model, seen)
  judgeRounds(facts, model, seen)
  counts.edges += judgeEvents(facts, seen)
  // (vi) the clock fires nothing twice
  if (clock) same('fired again', (await sweep(stand.ctx, model.now)).length, 0)
  counts.checks += 1
}

/** (iv) while the ministry or the authority has it, nobody writes in it. */
const held = ['sms-verifying', 'authority-review', 'revocation-sms-verifying', 'revocation-review']
function judgeHeld({ status, round, revision }: Facts, seen: Seen): void {
  const before = seen.held
  seen.held = held.includes(status) ? { round, revision } : undefined
  if (before && seen.held && before.round === round) same('revision while it is held', revision, before.revision)
}

/** What the clock reports for a kind of deadline, where it is not its own name. */
const reported: Record<string, string> = {
  'draft-expiry': 'draft-expired',
  'sms-send': 'sms-sent',
  'sms-auto-resend': 'sms-resent',
  'sms-lapse': 'sms-lapsed',
  'revocation-sms-lapse': 'revocation-sms-lapsed',
}

function judgeDeadlines({ due }: Facts, model: Model): void {
  const again = model.flavour.afterLapse === 'person' ? 'sms-must-change' : 'sms-started-again'
  // The order that was begun instead has a clock of its own, under its own id.
  const named = due.map(({ kind, at }) => ({ kind: kind === 'sms-start-again' ? again : (reported[kind] ?? kind), at }))
  same('clock ahead', inOrder(named), inOrder(model.due))
}

export const inOrder = (list: readonly Due[]): string[] => list.map(({ kind, at }) => `${at} ${kind}`).sort()

function judgePhones({ phones }: Facts, model: Model, seen: Seen): void {
  if (!model.status.endsWith('sms-verifying')) return
  const real = phones.map(({ sent, verified, attempts, resends }) => ({ sent: sent !== null, verified, attempts, resends }))
  same('phones', real, model.phones)
  for (const { id, sent, verified, code } of phones) {
    if (sent) same('first send', sent, model.sentAt)
    if (!verified) continue
    // (v) a verified phone is not asked again: its code stays the one that was answered
    if (seen.verifiedCodes.has(id)) same('code of a verified phone', code, seen.verifiedCodes.get(id))
    seen.verifiedCodes.set(id, code)
    model.rows.add('K2-verified-once')
  }
}

/** (iii) what was submitted stays. */
function judgeRounds({ rounds }: Facts, model: Model, seen: Seen): void {
  const numbers = Array.from({ length: model.round }, (_, i) => i + 1)
  same(
    'rounds',
    rounds.map(({ n }) => n),
    numbers,
  )
  for (const { n, digest } of rounds) {
    if (seen.snapshots.has(n)) same(`snapshot ${n}`, digest, seen.snapshots.get(n))
    seen.snapshots.set(n, digest)
  }
}

/** The history only grows, and only by steps the specification knows; answers how many there are. */
function judgeEvents({ events }: Facts, seen: Seen): number {
  const lines = events.map(({ line }) => line)
  same('history before', lines.slice(0, seen.events.length), seen.events)
  const fresh = events.slice(seen.events.length)
  for (const { event, from, to, actor } of fresh)
    if (!isEdge(from, to, actor)) throw new Violation(`illegal edge: ${event} by ${actor}, ${from} to ${to}`)
  seen.events = lines
  return fresh.length
}
