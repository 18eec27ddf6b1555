/** 河南: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/河南省管局要求.md', asOf: '2021-09-30' }

export const henan: ProvinceRecord = {
  code: '410000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交监护人证件，并在备注写明与监护人的关系' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-id-only', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    maxNewSitesPerOrderUnit: { value: 5, ...page, note: '5 个域名，一个网站一个域名' },
    maxNewSitesPerOrderIndividual: { value: 1, ...page },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    siteChangeTypeSupported: { value: false, ...page, note: '请办理变更备案；原文只就单位说' },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
