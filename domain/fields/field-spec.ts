/** A question on a page: its kind, its official label, whom it is asked and what it must look like. */

import type { Scope } from '@domain/facts/scope'
import type { When } from '@domain/facts/when'
import type { Anchor } from '@domain/filing/anchor'

/** A sentence a remark can be built from. `present` = the remark says it already. */
export type RemarkFragment = {
  readonly id: string
  readonly label: string
  /** Inserted as it stands; the person completes it where it ends in a gap. */
  readonly text: string
  readonly required: boolean
  readonly present: boolean
  /** The province wants it; otherwise it is asked for everywhere. */
  readonly provincial?: true
}

/** A kind of question. One file each for kinds that have rules of their own; a component draws each kind. */
export const fieldKinds = [
  'text',
  'long-text',
  'choice',
  'multi-choice',
  'region',
  'certificate-number',
  'phone',
  'landline',
  'secret',
  'email',
  'domain-name',
  'resource',
  'date',
  'validity',
  'address',
  'tick',
  'remark',
  'certificate-photo',
] as const
export type FieldKind = (typeof fieldKinds)[number]

export type Option = { readonly value: string; readonly label: string; readonly hint?: string; readonly group?: string }

/** Value of a `validity` field: read from and written to …ValidFrom, …ValidTo and …LongTerm. Days are YYYY-MM-DD. */
export type ValidityValue = { from?: string; to?: string; longTerm?: boolean }

/** What is wrong with a value and the way out. `hard` findings stop the filing. */
export type Fault = { readonly says: string; readonly wayOut?: string }

export type FieldView = { readonly scope: Scope; readonly n: number; readonly value: unknown; readonly label: string }

export type FieldSpec = {
  /** Field key as in spec C; the last part of the anchor. */
  readonly key: string
  readonly kind: FieldKind
  readonly label: string
  readonly hint?: string
  readonly explains?: string
  readonly placeholder?: string | ((view: FieldView) => string | undefined)
  readonly maxLength?: number
  /** Asked only when this holds; not while it is unknown. */
  readonly when?: When
  /** Required unless false; a condition makes it required when it holds. */
  readonly required?: false | When
  /** Answers that no longer hold once this one changes. A leading dot means a neighbour of this field. */
  readonly clears?: readonly string[]
  /** Where the answer lives when it is not the step's own. */
  readonly anchor?: Anchor
  readonly options?: (view: Omit<FieldView, 'value' | 'label'>) => readonly Option[]
  /** Only for `remark`. */
  readonly fragments?: (view: FieldView) => readonly RemarkFragment[]
  /** Why it cannot be changed here; undefined = it can. */
  readonly readOnly?: (view: FieldView) => string | undefined
  /** Beyond what the kind checks by itself. */
  readonly check?: (view: FieldView) => Fault | undefined
}
