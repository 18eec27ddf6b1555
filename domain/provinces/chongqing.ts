/** 重庆: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/重庆管局要求.md', asOf: '2021-05-21' }

export const chongqing: ProvinceRecord = {
  code: '500000',
  rules: {
    minAgeIndividual: { value: 16, ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
  },
}
