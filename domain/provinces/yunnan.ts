/** 云南: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/云南管局备案要求.md', asOf: '2021-05-21' }

export const yunnan: ProvinceRecord = {
  code: '530000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page, note: '16、17 周岁要交在职或收入证明' },
    minAgeIndividual: { value: 16, ...page },
    minorMaterialsUnit: { value: ['employment-or-income-proof'], ...page },
    minorMaterialsIndividual: { value: ['employment-or-income-proof'], ...page },
    phoneUniqueAcrossSubjects: { value: { who: 'unit' }, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-id-only', ...page },
    hkMoTwRule: { value: { accepts: ['travel-permit'], foreigners: 'passport' }, ...page },
    certificateRulesUnit: { value: { inProvince: true }, ...page, note: '证件住所要在本省' },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    siteNameRules: { value: { noAdministrativeMeaning: true }, ...page, note: '不能有行政含义' },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
