/** The types that end what was filed: no review by the provider, straight to the authority. Source: spec B4, K2. */
import type { FilingTypeId } from './filing-type'

export const endingTypes = ['deregister-subject', 'deregister-site', 'cancel-access'] as const
export type EndingType = (typeof endingTypes)[number]

export const isEndingType = (type: FilingTypeId | null | undefined): type is EndingType => endingTypes.some((ending) => ending === type)
