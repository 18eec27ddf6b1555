/** 山西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/山西管局备案要求.md', asOf: '2021-07-29' }

export const shanxi: ProvinceRecord = {
  code: '140000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    individualLocalId: { value: 'local-id-only', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
  },
}
