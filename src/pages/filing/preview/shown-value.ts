/** An answer as it reads on the preview. */
import { valueInWords } from '@domain/fields/value-words'
import type { FieldState } from '@domain/journey/journey-types'
import type { RegionTable } from '@/components/form/field-props'

/** Empty when nothing was answered. */
export const shownValue = ({ kind, value, options }: FieldState, regions: RegionTable | undefined): string =>
  valueInWords(kind, value, options, regions)
