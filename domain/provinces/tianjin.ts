/** 天津: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/天津管局备案要求.md', asOf: '2021-09-30' }

export const tianjin: ProvinceRecord = {
  code: '120000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page, note: '16、17 周岁要填监护人信息，并交双方户口本页' },
    minAgeIndividual: { value: 16, ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
