/** How the clock is moved: by hours, by working days, back, and over the long holidays, with the server up or down. */
import { addMinutes } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'

export type Move = {
  readonly says: string
  readonly to: (now: string) => string
  /** `jump`: the clock is set (what is late fires at once); `walk`: it is advanced, stopping on the way; `asleep`: it moves while no server runs. */
  readonly how: 'jump' | 'walk' | 'asleep'
  /** What is done to the server afterwards. */
  readonly afterwards?: 'restart' | 'kill'
}
const hours = (n: number) => (now: string) => addMinutes(now, n * 60)

export const moves: readonly Move[] = [
  { says: '+6 minutes', to: (now) => addMinutes(now, 6), how: 'jump' },
  { says: '+25 h', to: hours(25), how: 'jump', afterwards: 'restart' },
  { says: '−2 h', to: hours(-2), how: 'jump' },
  { says: '+5 days', to: hours(120), how: 'walk', afterwards: 'kill' },
  { says: '+25 h asleep', to: hours(25), how: 'asleep' },
  { says: '+21 workdays', to: (now) => addWorkdays(now, 21), how: 'jump', afterwards: 'kill' },
  { says: '−2 h', to: hours(-2), how: 'jump', afterwards: 'restart' },
  { says: '+46 days', to: hours(46 * 24), how: 'walk', afterwards: 'restart' },
]

/** The moments the clock begins at: days before each long holiday of the published table. */
export const starts = { 国庆: '2026-09-28T16:00:00+08:00', 春节: '2026-02-11T10:30:00+08:00' } as const
