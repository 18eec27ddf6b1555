/** What a filing type is made of. One file each beside this one; the register lists them. Source: spec B4. */
import type { StepId } from '@domain/steps/step-id'

/** The groups of answers that a record can decide; the first part of their anchors, with the first step for the subject. */
export type SettledPart = 'subject' | 'sites' | 'sitePersons'

export type FilingTypeDefinition = {
  /** Kebab-case; as in URLs and on the wire. */
  readonly id: string
  /** Official name; 本接入商 stands for the provider's own name, which is configuration. */
  readonly name: string
  /** One sentence for a person who has never heard the term. */
  readonly explains: string
  readonly steps: readonly StepId[]
  /** `detected`: found by 验证备案类型; `chosen`: begun by the person on what is filed here already (spec E). */
  readonly entry: 'detected' | 'chosen'
  /** Where it is begun: on phone and computer alike, or on the phone only, to which the computer then shows the way. Source: spec K (Entry). */
  readonly startsOn: 'both' | 'phone'
  /**
   * What the authority's record is to it: nothing; every value must equal it; the subject is taken from it and confirmed; it is what gets
   * changed; or it is what ends.
   */
  readonly record: 'none' | 'must-equal' | 'confirmed' | 'edited' | 'ended'
  /** What the record decides, so that nobody types it (docs/adr/0009). */
  readonly settles: readonly SettledPart[]
  /** Sites picked from the record: none, at least one, or as many as are edited. */
  readonly picks: 'none' | 'some' | 'any'
  /** On which cards of 我的备案 it is begun, with the words of the button. Absent: only by 开始备案. */
  readonly begins?: { readonly on: 'subject' | 'site'; readonly label: string }
  /** Whether the access provider reviews it first; what ends a filing goes straight to the authority (B4). */
  readonly review: boolean
  /** Why a settled value cannot be edited, beside the value. */
  readonly readOnlySays?: string
}
