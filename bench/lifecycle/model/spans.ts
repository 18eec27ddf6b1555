/** How the clock is moved: on by a span, with everything on the way, or back. */
import { addMinutes } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import type { Act } from './act'
import { advance } from './clock'
import type { Model } from './model'

export type Span = { minutes?: number; hours?: number; days?: number; workdays?: number }
export const spans: Record<string, Span> = {
  'wait-6-minutes': { minutes: 6 },
  'wait-5-hours': { hours: 5 },
  'wait-25-hours': { hours: 25 },
  'wait-2-workdays': { workdays: 2 },
  'wait-6-days': { days: 6 },
  'wait-31-days': { days: 31 },
  'wait-46-days': { days: 46 },
}
const weights: Record<string, number> = {
  'wait-6-minutes': 3,
  'wait-5-hours': 1,
  'wait-25-hours': 1.5,
  'wait-2-workdays': 1.5,
  'wait-6-days': 1,
  'wait-31-days': 0.6,
  'wait-46-days': 0.8,
}

export function after(now: string, { minutes = 0, hours = 0, days = 0, workdays = 0 }: Span): string {
  const at = addMinutes(now, (days * 24 + hours) * 60 + minutes)
  return workdays > 0 ? addWorkdays(at, workdays) : at
}

/**
 * Letters are good for 90 days after they were signed, and a lapsed filing needs new ones: no run gets that far, so that every
 * submission is one of papers that hold.
 */
const horizon = '2026-12-05T00:00:00+08:00'
export const tooFar = (model: Model, span: Span): boolean => after(model.now, span) > horizon

export const spanActs: readonly Act[] = [
  ...Object.entries(spans).map(
    ([id, span]): Act => ({
      id,
      who: 'clock',
      weight: weights[id] ?? 1,
      legal: () => true,
      pointless: (model) => tooFar(model, span),
      follow: (model) => void advance(model, after(model.now, span)),
    }),
  ),
  {
    id: 'back-2-hours',
    who: 'clock',
    weight: 0.8,
    legal: () => true,
    follow: (model) => {
      model.now = addMinutes(model.now, -120)
    },
  },
]
