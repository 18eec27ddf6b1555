/** 陕西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/陕西管局备案要求.md', asOf: '2021-05-21' }

export const shaanxi: ProvinceRecord = {
  code: '610000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    phoneAttribution2017: {
      value: { unit: 'local-required', individual: 'local-required', unitMayExplainInRemark: true },
      ...phones2017,
      note: '单位用外地号码的，在备注里说明即可',
    },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
