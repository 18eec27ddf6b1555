/** The stages of an order that are shown. */
import type { OrderProgress } from '@contract/orders'

export type Stage = OrderProgress['timeline'][number]

/** An order that is over has nothing ahead. */
export const shownStages = ({ timeline, turn }: Pick<OrderProgress, 'timeline' | 'turn'>): readonly Stage[] =>
  turn === null ? timeline.filter(({ state }) => state === 'done') : timeline
