/** 单位证件: the unit's licence or registration. Source: spec B5. */
import { certificateTips } from './capture-tips'
import type { MaterialSpec } from './material'

export const subjectCertificate: MaterialSpec = {
  id: 'subject-certificate',
  name: '单位证件',
  why: '审核人员要对照证件核对单位名称、证件号码和地址。',
  tips: certificateTips,
  needed: [{ when: { isIndividual: false }, level: 'required' }],
}
