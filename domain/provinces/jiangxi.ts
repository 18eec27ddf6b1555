/** 江西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/江西管局备案要求.md', asOf: '2021-10-28' }

export const jiangxi: ProvinceRecord = {
  code: '360000',
  rules: {
    minAgeIndividual: { value: 16, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonOneCompanyOnly: { value: true, ...page },
    individualLocalId: { value: 'local-id-only', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: true, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
