/** Every step there is; which of them a filing has is said by its filing type and each step's condition. */
import { filingPasswordSection } from './filing-password'
import { responsiblePersonStep } from './responsible-person'
import { siteStep } from './site'
import type { StepSpec } from './step'
import type { StepId } from './step-id'
import { subjectStep } from './subject'
import { verifyType } from './verify-type'

const identityCheck: StepSpec = { id: 'identity-check', title: '视频核身', minutes: 3, answersAt: 'none', sections: [] }
const materials: StepSpec = { id: 'materials', title: '上传材料', minutes: 5, answersAt: 'none', sections: [] }
const preview: StepSpec = { id: 'preview', title: '信息预览', minutes: 3, answersAt: 'none', sections: [] }

const record: StepSpec = { id: 'record', title: '备案记录', minutes: 2, answersAt: 'none', sections: [filingPasswordSection] }
const consequences: StepSpec = { id: 'consequences', title: '注销须知', minutes: 1, answersAt: 'none', sections: [] }
const phoneCode: StepSpec = { id: 'phone-code', title: '验证信息', minutes: 1, answersAt: 'none', sections: [] }

export const steps = {
  'verify-type': verifyType,
  record,
  subject: subjectStep,
  site: siteStep,
  'responsible-person': responsiblePersonStep,
  'identity-check': identityCheck,
  materials,
  preview,
  consequences,
  'phone-code': phoneCode,
} as const satisfies Record<StepId, StepSpec>

const heads: Readonly<Record<string, StepId>> = {
  'verify-type': 'verify-type',
  record: 'record',
  subject: 'subject',
  sites: 'site',
  sitePersons: 'responsible-person',
  'identity-check': 'identity-check',
  materials: 'materials',
  preview: 'preview',
  consequences: 'consequences',
  'phone-code': 'phone-code',
  order: 'preview',
}

/** The step on which something anchored here is shown and mended. */
export const stepOf = (anchor: string): StepId => heads[anchor.split('.')[0] ?? ''] ?? 'preview'

/**
 * The step of a filing that has only these: without a first step, who files is asked with the subject, and the first site's domain and cloud
 * with the site.
 */
export function stepIn(anchor: string, present: readonly StepId[]): StepId {
  const step = stepOf(anchor)
  if (step !== 'verify-type' || present.includes(step)) return step
  return /\.(domain|resource)$/.test(anchor) ? 'site' : 'subject'
}
