/** One run: a sequence of acts drawn from a seed, done on the real server and on the model, compared after each. */
import { addMinutes, isBefore } from '@domain/calendar/moment'
import { sweep } from '../../server/lifecycle/sweeper'
import { inOrder, judge, nothingSeen, Violation } from './judge'
import { judgeEnd } from './judge-end'
import { actOf, acts } from './model/acts'
import { advance } from './model/clock'
import { draftDue } from './model/enter'
import { type Model, newModel } from './model/model'
import { after, spans } from './model/spans'
import { pick, type Random, randomOf } from './random'
import { start } from './stand/flavours'
import { perform } from './stand/perform'
import { type FilingSet, putBack, type Stand } from './stand/stand'
import type { Tally } from './tally'

/** An act with its choice; a run is a list of them. */
export type Move = { id: string; k: number }
export type Run = { seed: number; set: FilingSet; moves: readonly Move[]; wrong?: string }

type On = { stand: Stand; set: FilingSet; model: Model; seed: number; tally: Tally }

const longest = 26
/** How often an act is drawn from all of them, legal or not. */
const anyhow = 0.22
/** In every tenth run messages are also sent on the way, and looked at where they arrive. */
const delivers = (seed: number): boolean => seed % 10 === 0
const refusals = [400, 404, 409, 422]

/** Plays the run of a seed; with `moves`, exactly those. */
export async function play(stand: Stand, set: FilingSet, seed: number, tally: Tally, moves?: readonly Move[]): Promise<Run> {
  const random = randomOf(seed)
  await putBack(stand, set)
  const model: Model = { ...newModel(set.recipe, start), value: set.recipe.value, due: draftDue(start) }
  const seen = nothingSeen()
  const done: Move[] = []
  try {
    for (let i = 0; i < (moves?.length ?? longest) && !model.replaced; i += 1) {
      await passAMinute(stand, model)
      const move = moves?.[i] ?? choose(random, model)
      done.push(move)
      await step({ stand, set, model, seed, tally }, move)
      if (model.due.some(({ at }) => !isBefore(model.now, at))) await heartbeat(stand, model)
      await judge(stand, set, model, seen, tally, actOf(move.id).who === 'clock')
      tally.steps += 1
    }
    await judgeEnd(stand, set, model, { deliver: delivers(seed) })
    tally.told += model.told.length
    tally.rows = [...new Set([...tally.rows, ...model.rows])]
    return { seed, set, moves: done }
  } catch (error) {
    if (!(error instanceof Violation)) throw error
    return { seed, set, moves: done, wrong: error.message }
  }
}

/** Nobody acts twice in the same second; what falls due in the meantime happens before. */
async function passAMinute(stand: Stand, model: Model): Promise<void> {
  const at = addMinutes(model.now, 1)
  stand.ctx.clock.set(at, 'fixed')
  await heartbeat(stand, model, at)
}

/** What is due by a moment happens, on both sides. */
async function heartbeat({ ctx }: Stand, model: Model, at = model.now): Promise<void> {
  const fired = await sweep(ctx, at)
  compareFired(
    fired.map(({ event, at: when }) => ({ kind: event, at: when })),
    advance(model, at),
  )
}

function choose(random: Random, model: Model): Move {
  const k = Math.floor(random() * 1000)
  const possible = acts.filter((act) => !act.pointless?.(model, k))
  const legal = possible.filter((act) => act.weight > 0 && act.legal(model, k))
  const act = random() < anyhow ? pick(random, possible, () => 1) : pick(random, legal, ({ weight }) => weight)
  return { id: act?.id ?? 'wait-6-minutes', k }
}

async function step({ stand, set, model, seed, tally }: On, { id, k }: Move): Promise<void> {
  const act = actOf(id)
  const legal = act.legal(model, k)
  const counted = tally.byAct[id]
  if (counted) {
    counted.tried += 1
    if (legal) counted.legal += 1
  }
  const { status, body, fired } = await perform({ stand, set, model, k, act, delivers: delivers(seed) })
  if (!legal) {
    if (!refusals.includes(status))
      throw new Violation(`${id} is not allowed in ${model.status} and was answered ${status} ${JSON.stringify(body).slice(0, 200)}`)
    if (id === 'create') model.rows.add('K6-one-open')
    return
  }
  if (status >= 300)
    throw new Violation(`${id} is allowed in ${model.status} and was answered ${status} ${JSON.stringify(body).slice(0, 300)}`)
  if (counted) counted.taken += 1
  const span = spans[id]
  if (span) compareFired(fired ?? [], advance(model, after(model.now, span)))
  else act.follow(model, k)
}

function compareFired(real: readonly { kind: string; at: string }[], expected: readonly { kind: string; at: string }[]): void {
  const [a, b] = [inOrder(real), inOrder(expected)]
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Violation(`the clock fired ${JSON.stringify(a)}, should have fired ${JSON.stringify(b)}`)
}
