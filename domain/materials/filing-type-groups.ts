/** Groups of filing types that ask for the same papers. Source: spec B4, B5. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'

/** They put a site on the record. */
export const building = ['initial', 'add-site', 'add-site-no-subject', 'access'] as const satisfies readonly FilingTypeId[]
/** The subject comes here for the first time, so its papers are seen here for the first time too. */
export const newHere = ['initial', 'add-site-no-subject', 'access'] as const satisfies readonly FilingTypeId[]
/** They alter what is on the record. */
export const changing = ['change-filing', 'change-site'] as const satisfies readonly FilingTypeId[]
