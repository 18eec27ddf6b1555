/** One page in one of the states a person can meet it in. */
import type { OrderProgress } from '@contract/orders'
import type { Page } from 'playwright-core'
import type { PlantedAnswers } from './invited-states'
import type { Role } from './people'
import type { Stage } from './stage'

export type Condition = 'full' | 'loading' | 'error' | 'no-answer' | 'offline'
export type Visit = {
  /** Name of the page, then of what it shows there. */
  page: string
  state: string
  path: string
  as: Role | 'nobody'
  condition: Condition
  /** What the server is said to answer about an order, in a state nobody on the stage passes through. */
  planted?: OrderProgress
  /** What else the server is said to answer, by address. */
  answers?: PlantedAnswers
  /** Moves the world before the visit. */
  before?: (stage: Stage) => Promise<void>
  /** Taps made once the page stands: opens a sheet, brings an error to light. */
  act?: (page: Page) => Promise<void>
}
