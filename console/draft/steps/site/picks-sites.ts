/** Filed sites are picked on the page of the record, not added here. */
import { filingTypes } from '@domain/filing-types/registry'
import type { Journey } from '@domain/journey/journey-types'

export const picksSites = ({ filingType }: Journey): boolean => filingType !== undefined && filingTypes[filingType].picks !== 'none'
