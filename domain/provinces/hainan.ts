/** 海南: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/海南管局备案要求.md', asOf: '2021-07-29' }

export const hainan: ProvinceRecord = {
  code: '460000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page },
    minAgeIndividual: { value: 16, ...page },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    sitePersonSameAsSubjectIfNotLegalRep: { value: true, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    maxNewSitesPerOrderIndividual: { value: 1, ...page, note: '首次备案一个域名' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
  },
}
