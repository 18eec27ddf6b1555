/** The place a further paper is about to be put in, before anything is there: drawn like every other place, on the phone and at the computer. */
import type { FurtherPaper } from '@domain/materials/further-papers'
import type { MaterialRequirement } from './journey-types'

export const emptyPlace = ({ material, name, why, tips, used }: FurtherPaper, slot: string): MaterialRequirement => ({
  slot,
  material,
  name: used ? `${name} ${used + 1}` : name,
  level: 'optional',
  why,
  tips,
  template: false,
  media: 'picture',
  looks: 'paper',
  uploaded: false,
})
