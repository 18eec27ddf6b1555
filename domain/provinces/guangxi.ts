/** 广西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广西管局备案要求.md', asOf: '2021-05-25' }

export const guangxi: ProvinceRecord = {
  code: '450000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    maxNewSitesPerOrderUnit: { value: 5, ...page, note: '域名总数超过 5 个要交盖章的说明' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
