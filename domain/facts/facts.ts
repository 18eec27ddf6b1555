/** Named three-valued derivations: true, false or (undefined) not known yet. Filled by the topic files beside this one. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'

export type Facts = {
  filingType: FilingTypeId | undefined
  isIndividual: boolean | undefined
}
export type FactName = keyof Facts
