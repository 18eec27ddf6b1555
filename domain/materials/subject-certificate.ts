/** 单位证件: the unit's licence or registration. Source: spec B5. */
import { certificateTips } from './capture-tips'
import { newHere } from './filing-type-groups'
import type { MaterialSpec } from './material'

const unit = { isIndividual: false } as const

export const subjectCertificate = {
  id: 'subject-certificate',
  name: '单位证件',
  why: '审核人员要对照证件核对单位名称、证件号码和地址。',
  tips: certificateTips,
  needed: [
    { when: { ...unit, filingType: newHere }, level: 'required' },
    { when: { ...unit, filingType: 'add-site' }, level: 'recommended', why: '单位证件换发过，请上传最新的一份；没有换过可以不传。' },
    {
      when: { ...unit, filingType: 'change-filing', subjectCertificateChanged: true },
      level: 'required',
      why: '这次改了证件上的内容，要上传最新的证件。',
    },
  ],
  looks: 'certificate',
} as const satisfies MaterialSpec
