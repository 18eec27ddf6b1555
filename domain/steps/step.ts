/** A step of a filing: sections of fields, asked once or once per site. */

import type { When } from '@domain/facts/when'
import type { FieldSpec } from '@domain/fields/field-spec'
import type { StepId } from './step-id'

export type SectionSpec = { readonly id: string; readonly title: string; readonly when?: When; readonly fields: readonly FieldSpec[] }

export type StepSpec = {
  readonly id: StepId
  readonly title: string
  /** Minutes it usually takes, for the overview. */
  readonly minutes: number
  readonly when?: When
  /** `sites` and `sitePersons` repeat their one section for every site. */
  readonly answersAt: 'verify-type' | 'subject' | 'sites' | 'sitePersons' | 'none'
  readonly sections: readonly SectionSpec[]
}
