/** What can be begun on something filed, or why not now. Source: spec E (user-chosen types), A5–A9, B2-28. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { ProvinceRules } from '@domain/provinces/province-rules'

export type RecordRefusal = { readonly code: string; readonly says: string; readonly wayOut: string }
/** Something to know before beginning; it does not stop. `instead` is another type that may be meant. */
export type RecordNote = {
  readonly code: string
  readonly says: string
  readonly wayOut?: string
  readonly instead?: FilingTypeId
  readonly rule?: { readonly source: string; readonly asOf?: string }
}
export type RecordAction = {
  readonly filingType: FilingTypeId
  readonly label: string
  readonly refusal?: RecordRefusal
  /** The province takes it as another type; with the reason. */
  readonly becomes?: { readonly filingType: FilingTypeId; readonly says: string }
  readonly notes: readonly RecordNote[]
}

export type RecordsContext = {
  /** ISO 8601 with +08:00. */
  readonly now: string
  /** Rules of the subject's province. */
  readonly province?: ProvinceRules | undefined
  /** The account's order that is not final, by its type's name. */
  readonly openOrder?: { readonly id: string; readonly name: string } | undefined
}
