/** The page of each step at the computer. What is only done on the phone says so. */
import type { StepId } from '@domain/steps/step-id'
import type { ComponentType } from 'react'
import { FormStep } from './form-step'
import { IdentityStep } from './identity-step'
import { MaterialsStep } from './materials-step'
import { PhoneOnly } from './phone-only'
import { PreviewStep } from './preview-step'
import { RecordStep } from './record-step'
import { SiteStep } from './site-step'
import { VerifyTypeStep } from './verify-type-step'

export const stepPages: Record<StepId, ComponentType<{ step: StepId }>> = {
  'verify-type': VerifyTypeStep,
  record: RecordStep,
  subject: FormStep,
  site: SiteStep,
  'responsible-person': FormStep,
  'identity-check': IdentityStep,
  materials: MaterialsStep,
  preview: PreviewStep,
  consequences: PhoneOnly,
  'phone-code': PhoneOnly,
}
