/** 四川: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/四川管局备案要求.md', asOf: '2021-10-28' }

export const sichuan: ProvinceRecord = {
  code: '510000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 16, ...page, note: '16、17 周岁以自己劳动收入生活的交工作证明，其他人交监护人证件、户口本页和同意声明' },
    subjectPersonLegalRep: { value: 'may-differ-with-authorization-letter', ...personsTable },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
