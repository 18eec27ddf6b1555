/** The stories a run tells, in order. */
import { firstFilingIndividual } from './j1-first-filing-individual'
import type { Journey } from './journey'

export const journeys: readonly Journey[] = [...firstFilingIndividual]
