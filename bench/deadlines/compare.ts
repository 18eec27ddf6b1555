/** What really fired against what should have: each deadline once, at its own moment; each message once. */
import type { Db } from '../../server/context'
import { advance } from '../lifecycle/model/clock'
import type { Order } from './orders'

export type Figures = {
  expected: number
  fired: number
  missed: number
  twice: number
  atAnotherTime: number
  messages: number
  messagesWrong: number
}
export const noFigures: Figures = { expected: 0, fired: 0, missed: 0, twice: 0, atAnotherTime: 0, messages: 0, messagesWrong: 0 }
export const violationsIn = ({ missed, twice, atAnotherTime, messagesWrong }: Figures): number =>
  missed + twice + atAnotherTime + messagesWrong

/** Moves every order's model on and answers what fires, by order. The clock never un-happens: going back changes nothing. */
export class Expected {
  private readonly lines = new Map<string, string[]>()
  private latest: string

  constructor(
    private readonly orders: readonly Order[],
    private readonly start: string,
  ) {
    this.latest = start
  }

  reach(now: string): void {
    if (now <= this.latest) return
    this.latest = now
    for (const { id, model } of this.orders) {
      const fired = advance(model, now).map(({ kind, at }) => `${kind} ${at}`)
      this.lines.set(id, [...(this.lines.get(id) ?? []), ...fired])
    }
  }

  /** Against a database nobody is writing to any more. */
  async compare(db: Db): Promise<Figures> {
    const rows = await db.selectFrom('fired_deadlines').selectAll().execute()
    const told = await db.selectFrom('notifications').select(['order_id', 'event']).where('at', '>', this.start).execute()
    const figures = { ...noFigures }
    for (const { id, model } of this.orders) {
      const real = rows.filter(({ order_id }) => order_id === id).map(({ event, at }) => `${event} ${at}`)
      judge(real, this.lines.get(id) ?? [], figures)
      figures.messages += model.told.length
      figures.messagesWrong += different(
        told.filter(({ order_id }) => order_id === id).map(({ event }) => event),
        model.told,
      )
    }
    return figures
  }
}

function judge(real: readonly string[], expected: readonly string[], figures: Figures): void {
  figures.expected += expected.length
  figures.fired += real.length
  const left = [...expected]
  const seen = new Set<string>()
  for (const line of real) {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    else if (seen.has(line)) figures.twice += 1
    else figures.atAnotherTime += 1
    seen.add(line)
  }
  figures.missed += left.length
}

/** How many of two lists have no partner in the other. */
function different(real: readonly string[], expected: readonly string[]): number {
  const left = [...expected]
  let alone = 0
  for (const one of real) {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    else alone += 1
  }
  return alone + left.length
}

export const sum = (a: Figures, b: Figures): Figures =>
  Object.fromEntries(Object.keys(noFigures).map((key) => [key, a[key as keyof Figures] + b[key as keyof Figures]])) as Figures
