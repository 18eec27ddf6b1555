/** 山东: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/山东管局备案要求.md', asOf: '2021-09-30' }

export const shandong: ProvinceRecord = {
  code: '370000',
  rules: {
    minAgeIndividual: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交监护人证件，并在备注写明与监护人的关系' },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
  },
}
