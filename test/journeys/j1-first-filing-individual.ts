/** J1: an individual in 广东 files for the first time. */
import type { Journey } from './journey'

export const firstFilingIndividual: readonly Journey[] = []
