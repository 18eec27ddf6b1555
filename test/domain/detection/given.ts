/** The applicant of journey J1 (spec H) with everything in order; tests change one thing at a time. */

import { detectFilingType } from '@domain/detection/detect-filing-type'
import type { DetectionFacts } from '@domain/detection/detection-types'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { policy2021 } from '@domain/policies/2021'
import type { ProvinceRules, RuleValue } from '@domain/provinces/province-rules'

export const now = '2026-09-14T09:00:00+08:00'

export const j1Answers: VerifyTypeAnswers = {
  region: { provinceCode: '440000', cityCode: '440300', countyCode: '440305' },
  subjectNature: 'individual',
  subjectCertificateType: 'resident-id',
  subjectCertificateNumber: '440305199003079019',
  domain: 'xiaoxi-notes-demo.cn',
  resource: { kind: 'cvm', id: 'ins-1' },
}

export const j1Facts: DetectionFacts = {
  subjectAtAuthority: 'none',
  subjectHere: 'none',
  domainAtAuthority: 'unfiled',
  accessHere: false,
  account: {
    flagged: false,
    realNameAt: '2026-09-01T09:00:00+08:00',
    nature: 'individual',
    name: '林小溪',
    certificateNumber: '440305199003079019',
  },
  domain: {
    name: 'xiaoxi-notes-demo.cn',
    registrar: 'own',
    approvedRegistrar: true,
    expiresAt: '2028-08-01',
    realNameAt: '2026-09-09T09:00:00+08:00',
    holder: { nature: 'individual', name: '林小溪', certificateNumber: '440305199003079019' },
  },
  resource: {
    kind: 'cvm',
    id: 'ins-1',
    mainland: true,
    prepaid: true,
    monthsBought: 6,
    expiresAt: '2027-01-14T00:00:00+08:00',
    bandwidth: 5,
    hasPublicIp: true,
    sitesUsed: 2,
  },
}

export const unitAnswers: VerifyTypeAnswers = {
  ...j1Answers,
  region: { provinceCode: '110000', cityCode: '110100', countyCode: '110105' },
  subjectNature: 'enterprise',
  subjectCertificateType: 'business-licence',
  subjectCertificateNumber: '91110105MA01B2C0X3',
}
export const unitFacts: DetectionFacts = {
  ...j1Facts,
  account: { flagged: false, realNameAt: '2026-09-01T09:00:00+08:00', nature: 'enterprise', certificateNumber: '91110105MA01B2C0X3' },
  domain: j1Facts.domain && {
    ...j1Facts.domain,
    holder: { nature: 'enterprise', name: '北京样例科技有限公司', certificateNumber: '91110105MA01B2C0X3' },
  },
  company: { state: 'synced' },
}

export const province = (rules: Record<string, RuleValue>, code = '440000', name = '广东'): ProvinceRules => ({
  code,
  name,
  prefix: '粤',
  rules,
  unknownRules: 3,
  rulesVersion: 'test',
})

export const detect = (facts: Partial<DetectionFacts> = {}, answers: Partial<VerifyTypeAnswers> = {}, rules?: ProvinceRules, at = now) =>
  detectFilingType({ ...j1Facts, ...facts }, { ...j1Answers, ...answers }, { now: at, policy: policy2021, province: rules })

/** Type, code of the block, or `retry`. */
export const outcomeOf = (...given: Parameters<typeof detect>): string => {
  const { outcome } = detect(...given)
  if (outcome.kind === 'type') return outcome.filingType
  return outcome.kind === 'block' ? outcome.code : 'retry'
}
