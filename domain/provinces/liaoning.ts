/** 辽宁: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/辽宁省管局要求.md', asOf: '2021-06-18' }

export const liaoning: ProvinceRecord = {
  code: '210000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page, note: '另一份未注明日期的资料说 16、17 周岁交收入或工作证明即可；这里按较严的 18 周岁' },
    minAgeIndividual: { value: 18, ...page, note: '另一份未注明日期的资料说 16、17 周岁交收入或工作证明即可；这里按较严的 18 周岁' },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
