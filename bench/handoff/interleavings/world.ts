/** A clock that moves when nothing is left to do at a moment, and a server that keeps one draft by the rule of PUT /orders/:id/answers. */
import type { Answers } from '@domain/filing/answers'
import type { Random } from '../../lifecycle/random'

export type Clock = {
  readonly now: () => number
  /** Does something later; the answer takes it back. */
  readonly later: (ms: number, act: () => void) => () => void
  /** Until nothing is planned any more, or `until`. */
  readonly run: (until?: number) => Promise<void>
}

/** @param look called after each thing that happened */
export function virtualClock(look: () => void): Clock {
  let now = 0
  let order = 0
  const planned = new Map<number, { at: number; order: number; act: () => void }>()
  const settled = () => new Promise<void>((done) => setImmediate(done))
  return {
    now: () => now,
    later: (ms, act) => {
      order += 1
      const key = order
      planned.set(key, { at: now + ms, order: key, act })
      return () => void planned.delete(key)
    },
    run: async (until = Number.POSITIVE_INFINITY) => {
      for (;;) {
        let next: { at: number; order: number; act: () => void } | undefined
        for (const one of planned.values()) if (!next || one.at < next.at || (one.at === next.at && one.order < next.order)) next = one
        if (!next || next.at > until) return
        planned.delete(next.order)
        now = Math.max(now, next.at)
        next.act()
        await settled()
        look()
      }
    },
  }
}

export type Held = { revision: number; answers: Answers }
/** No answer came: the request or its answer was lost. */
export class Lost extends Error {}

export type Server = {
  readonly held: () => Held
  readonly get: () => Promise<Held>
  readonly put: (revision: number, answers: Answers) => Promise<{ revision: number } | { theirs: Held }>
  /** Whenever somebody saved. */
  readonly onSaved: (tell: () => void) => void
}

/** Requests and answers take their time, overtake each other and get lost, until `calm`. */
export function oneDraft(clock: Clock, random: Random, begun: Answers, calm: () => boolean): Server {
  let held: Held = { revision: 1, answers: begun }
  const listeners: (() => void)[] = []
  const travel = () => (calm() ? 5 : 20 + Math.floor(random() ** 3 * 3000))
  const isLost = () => !calm() && random() < 0.06
  const ask = <T>(serve: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      if (isLost()) return void clock.later(travel(), () => reject(new Lost()))
      clock.later(travel(), () => {
        const answer = serve()
        const back = isLost() ? () => reject(new Lost()) : () => resolve(answer)
        clock.later(travel(), back)
      })
    })
  return {
    held: () => held,
    get: () => ask(() => held),
    put: (revision, answers) =>
      ask(() => {
        if (revision !== held.revision) return { theirs: held }
        held = { revision: revision + 1, answers: JSON.parse(JSON.stringify(answers)) as Answers }
        for (const tell of listeners) tell()
        return { revision: held.revision }
      }),
    onSaved: (tell) => void listeners.push(tell),
  }
}
