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
}
