/** One thing somebody can do. `k` chooses among the ways of doing it (which phone, how far), so that a run can be played again. */
import type { Model } from './model'

export type Who = 'applicant' | 'second-person' | 'reviewer' | 'authority' | 'clock'
export type Act = {
  readonly id: string
  readonly who: Who
  /** How often it is chosen while it is legal, against the others. */
  readonly weight: number
  /** Whether the specification allows it now. */
  readonly legal: (model: Model, k: number) => boolean
  /** What the specification says follows; only called when it is legal. */
  readonly follow: (model: Model, k: number) => void
  /** Not tried at all here: there it would be another act, or say nothing. */
  readonly pointless?: (model: Model, k: number) => boolean
}
