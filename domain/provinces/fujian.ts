/** 福建: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/福建管局备案要求.md', asOf: '2021-09-09' }

export const fujian: ProvinceRecord = {
  code: '350000',
  rules: {
    minAgeUnitPerson: { value: null, ...page, note: '没有写最低年龄，只说未满 18 周岁的人要有本人身份证' },
    minAgeIndividual: { value: 8, ...page, note: '8 到 15 周岁要交监护人声明和监护人身份证明；16 周岁起照常办理' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
