/** The stories a run tells, in order. */
import { demonstration } from './demonstration'
import { enterpriseJiangsu } from './enterprise-jiangsu'
import { firstFilingIndividual } from './j1-first-filing-individual'
import type { Journey } from './journey'
import { waysOut } from './ways-out'

export const journeys: readonly Journey[] = [...firstFilingIndividual, ...enterpriseJiangsu, ...waysOut, demonstration]
