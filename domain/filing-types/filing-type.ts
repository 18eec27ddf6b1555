/** What a filing type is made of. One file each beside this one; the register lists them. */
import type { StepId } from '@domain/steps/step-id'

export const filingTypeIds = [
  'initial',
  'add-site',
  'add-site-no-subject',
  'access',
  'change-filing',
  'change-site',
  'deregister-subject',
  'deregister-site',
  'cancel-access',
] as const
export type FilingTypeId = (typeof filingTypeIds)[number]

export type FilingType = {
  readonly id: FilingTypeId
  readonly name: string
  /** One sentence for a person who has never heard the term. */
  readonly explains: string
  readonly steps: readonly StepId[]
  /** `detected`: found by 验证备案类型; `chosen`: begun by the person on what is filed here already (spec E). */
  readonly entry: 'detected' | 'chosen'
  /**
   * What the authority's record is to it: nothing; every value must equal it; the subject is taken from it and confirmed; it is what gets
   * changed; or it is what ends.
   */
  readonly record: 'none' | 'must-equal' | 'confirmed' | 'edited' | 'ended'
  /** Whether the access provider reviews it first; what ends a filing goes straight to the authority (B4). */
  readonly review: boolean
}
