/** The filing types there are, by their names on the wire; each is a file beside this one and a line in the register. */
import type { FilingTypeDefinition } from './definition'
import { type FilingTypeId, filingTypeIds } from './registry'

export type { SettledPart } from './definition'
export { type FilingTypeId, filingTypeIds }
export type FilingType = FilingTypeDefinition & { readonly id: FilingTypeId }
